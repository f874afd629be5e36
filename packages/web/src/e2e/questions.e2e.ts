import { describe, expect, it } from 'vitest';
import { review } from '../language/ar/review.ts';
import { allRead, have } from './ask-register.ts';
import { journeyOn } from './journey.ts';

const { register, visit } = journeyOn({ samples: false });

/** Hands in a text and waits until it is read. */
async function given(text: string): Promise<string> {
  const { outcomes } = await have<{ outcomes: readonly { document: { id: string } }[] }>(register, '/documents', { text });
  await allRead(register);
  return outcomes[0]?.document.id ?? '';
}

describe('what may be an entry of the register', () => {
  it('is asked about before it is accepted, by itself and with all, and all that was accepted can be undone', async () => {
    const first = await given('وقّعت وزارة الأشغال وبلدية الغدير مذكرة تفاهم بشأن الطرق الريفية في مسقط يوم 12 يناير 2026.');
    await have(register, `/documents/${first}/accept-all`);
    const second = await given('وقّعت وزارة الأشغال وجمعية السواقي اتفاقية تعاون بشأن صيانة الأفلاج في نزوى يوم 3 مارس 2026.');
    const { page, complaints } = await visit();
    await page.goto(`${register.origin}/review/${second}`);
    await page.waitForSelector('.proposal-active');

    // by itself: the ministry may be the one that is there, and she is led to it
    await page.keyboard.press('a');
    const question = page.locator('.toast', { hasText: 'قد يكون له قيد في السجل' });
    await question.waitFor();
    expect(await page.locator('.proposal-active').textContent()).toContain('وزارة الأشغال');
    await expect.poll(() => page.locator('.proposal-accepted').count()).toBe(0);

    // with all: what is not asked about is accepted, told with its number, and can be undone
    await page.keyboard.press('Shift+A');
    const told = page.locator('.toast', { hasText: 'قُبل مقترح واحد' });
    await told.waitFor();
    expect(await told.textContent()).toContain('قد يكون له قيد في السجل');
    await expect.poll(() => page.locator('.proposal-accepted').count()).toBe(1);
    await told.getByRole('button', { name: 'تراجع' }).click();
    await page.getByText(review.told.undone).waitFor();
    await expect.poll(() => page.locator('.proposal-accepted').count()).toBe(0);

    // with all, where she had said something of another before: that too is counted and undone
    await page.locator('.proposal', { hasText: 'جمعية السواقي' }).getByRole('button').first().click();
    await page.keyboard.press('e');
    await page.locator('.proposal-active input').first().fill('جمعية السواقي الأهلية');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+A');
    await told.waitFor();
    expect(await told.textContent()).toContain('قد يكون له قيد في السجل');
    await told.getByRole('button', { name: 'تراجع' }).click();
    await page.getByText(review.told.undone).waitFor();
    await expect.poll(() => page.locator('.proposal-accepted').count()).toBe(0);
    expect(complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
  });

  it('is not asked about again once words of the source were made the day of publication', async () => {
    const id = await given('صدر في 12 مارس 2026. وقّعت وزارة الأشغال ورابطة المهندسين أمس مذكرة تفاهم بشأن الجسور الخشبية.');
    const { page } = await visit();
    await page.goto(`${register.origin}/review/${id}`);
    await page.waitForSelector('.proposal-active');
    await page.locator('.proposal', { hasText: 'وزارة الأشغال' }).locator('.proposal-title').last().click();
    await page.locator('.proposal-active .same-as').click();
    await page.getByText(review.asNew, { exact: true }).click();
    await page.locator('.proposal-active .same-as-new').waitFor();

    await page.locator('#source').evaluate((source) => {
      const run = [...source.querySelectorAll('[data-at]')].find((each) => each.textContent?.includes('12 مارس 2026'));
      const text = run?.firstChild;
      if (!text) return;
      const at = text.textContent?.indexOf('12 مارس') ?? 0;
      getSelection()?.setBaseAndExtent(text, at, text, at + '12 مارس 2026'.length);
      source.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    });
    await page.getByRole('button', { name: review.asPublishedOn }).click();
    await page.locator('.review-origin', { hasText: '12 مارس 2026' }).waitFor();
    await page.waitForSelector('.proposal-active');
    await page.locator('.proposal', { hasText: '11 مارس 2026' }).first().waitFor();
    await page.locator('.proposal', { hasText: 'وزارة الأشغال' }).locator('.proposal-title').last().click();
    expect(await page.locator('.proposal-active .same-as').textContent()).toContain(review.asNew);
    await page.keyboard.press('Shift+A');
    await page.locator('.toast', { hasText: 'قُبل' }).waitFor();
    await expect.poll(() => page.locator('.proposal-pending').allTextContents()).toEqual([]);
    await page.context().close();
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allRead, fullestFirst, have } from './ask-register.ts';
import { journeyOn } from './journey.ts';
import { violationsOf } from './violations.ts';
import type { Visitor } from './visitor.ts';

const { register, visit } = journeyOn({ samples: true });

const active = (page: Page) => page.locator('.proposal-active');
const titleOf = (page: Page) => active(page).locator('.proposal-title').textContent();

/** The Arabic document that has most to review, as a visitor opens it. */
async function openReview(): Promise<Visitor> {
  const fullest = (await fullestFirst(register)).find(({ language }) => language === 'ar');
  const visitor = await visit({ path: `/review/${fullest?.id ?? ''}` });
  await active(visitor.page).waitFor();
  return visitor;
}

describe('a review by keyboard alone', () => {
  it('steps, corrects, accepts, rejects, undoes and goes on to the next document', async () => {
    const { page, complaints } = await openReview();
    const first = await titleOf(page);

    // Down and up again, by letter and by arrow.
    await page.keyboard.press('j');
    expect(await titleOf(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await titleOf(page)).toBe(first);

    // Correct: letters typed in a field are letters, not commands.
    await page.keyboard.press('e');
    const name = active(page).getByRole('textbox', { name: 'الاسم' });
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' a r n');
    const corrected = await name.inputValue();
    expect(corrected).toMatch(/ a r n$/);
    await page.keyboard.press('Escape');
    expect(await active(page).textContent()).toContain('صحّحه شخص');

    // Accept, undo, reject.
    await page.keyboard.press('a');
    await page.locator('.proposal-accepted').first().waitFor();
    await page.keyboard.press('z');
    await page.getByText('تم التراجع.').waitFor();
    await expect.poll(() => titleOf(page)).toBe(corrected);
    await page.keyboard.press('r');
    await page.locator('.proposal-rejected').first().waitFor();

    // The keys are shown, and close again.
    await page.keyboard.press('Shift+Slash');
    await page.getByRole('dialog').getByText('قبول الكل').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // All that is left, then the next document.
    await page.keyboard.press('Shift+a');
    await page.getByText('بُتّ في كل المقترحات').waitFor();
    const { pathname } = new URL(page.url());
    await page.keyboard.press('n');
    await page.waitForFunction((before) => location.pathname !== before, pathname);
    await active(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('chooses words in the source and makes them the evidence of a field', async () => {
    const { page } = await openReview();
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    const chosen = (await page.locator('.chosen').allTextContents()).join('');
    expect(chosen.trim().split(/\s+/)).toHaveLength(2);

    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await active(page).textContent()).toContain('صحّحه شخص');

    // Words that the reader passed over become a proposal of her own, and go again.
    const before = await titleOf(page);
    await page.keyboard.press('s');
    await page.keyboard.press('p');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Enter');
    await active(page).getByText('أضافه شخص').first().waitFor();
    expect(await active(page).locator('.proposal-kind').textContent()).toBe('التزام');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await page.getByText('تم التراجع.').waitFor();
    await expect.poll(() => titleOf(page)).toBe(before);
  });

  it('refuses the line that was pressed, wherever it was pressed, and hides no field beneath the actions', async () => {
    const { page } = await openReview();
    const line = page.locator('.proposal').nth(2);
    const pressed = await line.locator('.proposal-title').textContent();
    const box = await line.boundingBox();
    await line.click({ position: { x: 12, y: (box?.height ?? 0) / 2 } });
    expect(await titleOf(page)).toBe(pressed);
    await page.keyboard.press('r');
    await page.locator('.proposal-rejected', { hasText: pressed ?? '' }).waitFor();
    await page.keyboard.press('z');
    await page.getByText('تم التراجع.').waitFor();

    await page.setViewportSize({ width: 1280, height: 480 });
    await page.locator('.proposal-title').first().click();
    await page.keyboard.press('e');
    await active(page).locator('.editors :focus').waitFor();
    for (const _field of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await page.keyboard.press('Tab');
      const [field, actions] = await Promise.all([page.locator(':focus').boundingBox(), active(page).locator('.proposal-actions').boundingBox()]);
      if ((await active(page).locator('.editors :focus').count()) === 0) break;
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual((actions?.y ?? 0) + 1);
    }
    await page.context().close();
  });

  it('goes on with Enter from proposal to proposal, and finishes nothing that is undecided', async () => {
    const { page } = await openReview();
    const first = await titleOf(page);
    const { pathname } = new URL(page.url());
    await page.keyboard.press('Enter');
    expect(await titleOf(page)).not.toBe(first);
    expect(new URL(page.url()).pathname).toBe(pathname);
    await page.locator('.review-foot').getByRole('button', { name: /^إنهاء وترك/ }).waitFor();

    // Left for later: the proposal waits on, then the document does.
    const second = await titleOf(page);
    await page.keyboard.press('l');
    expect(await titleOf(page)).not.toBe(second);
    await page.locator('.proposal-pending', { hasText: 'مؤجَّل' }).waitFor();
    await page.keyboard.press('Shift+l');
    await page.waitForFunction((before) => location.pathname !== before, pathname);
    await page.getByRole('button', { name: 'العودة إليها' }).click();
    await page.waitForFunction((before) => location.pathname === before, pathname);
  });

  it('puts what is typed in place of the value that was opened, in view', async () => {
    const { page } = await openReview();
    await active(page).locator('.fact', { hasText: 'الاسم' }).locator('button.value').first().press('Space');
    const field = page.locator('.editors input:focus');
    await field.waitFor();
    const within = await field.evaluate((input) => {
      const { x, y, width, height } = input.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === input;
    });
    expect(within).toBe(true);
    await page.keyboard.type('اسم آخر');
    expect(await field.inputValue()).toBe('اسم آخر');
  });

  it('sees what differs from a document that is nearly the same, sets it aside as a copy, and comes back', async () => {
    const report = `مسقط، 12 يناير 2026 - وقّع مجلس بلديات الساحل وأكاديمية الضاد صباح اليوم مذكرة تفاهم بشأن تعليم العربية، في مقر الأكاديمية.
وقال رئيس المجلس إن المذكرة تفتح باب التعاون في إعداد المعلمين وتبادل المناهج، وإن الجانبين اتفقا على عقد دورة تدريبية في كل فصل دراسي.`;
    await have(register, '/documents', { text: report });
    const { outcomes } = await have<{ outcomes: { document: { id: string } }[] }>(register, '/documents', { text: report.replace('صباح', 'مساء') });
    await allRead(register);
    const { page, complaints } = await visit({ path: `/review/${outcomes[0]?.document.id ?? ''}` });
    await active(page).waitFor();
    await page.getByText('يكاد نص هذه الوثيقة يطابق نص').waitFor();
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.locator('mark', { hasText: 'مساء' }).waitFor();
    expect(await dialog.locator('mark').allTextContents()).toEqual(['مساء', 'صباح']);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('نُحّيت الوثيقة لأنها نسخة').waitFor();
    await page.locator('.toasts').getByRole('button', { name: 'تراجع' }).click();
    await page.waitForURL(new RegExp(outcomes[0]?.document.id ?? '', 'u'));
    await page.getByRole('button', { name: 'تنحيتها لأنها نسخة' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('works on an Arabic keyboard', async () => {
    const { page } = await openReview();
    const first = await titleOf(page);
    // The key of J types ت there.
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'ت', bubbles: true, cancelable: true })));
    expect(await titleOf(page)).not.toBe(first);
  });

  it('is told why in the language of the interface', async () => {
    const { page } = await openReview();
    await page.keyboard.press('w');
    const rule = page.locator('.why-rule');
    const sentence = rule.locator('p');
    await sentence.waitFor();
    expect(await rule.locator('code').textContent()).toMatch(/^ar\//);
    expect(await sentence.textContent()).toMatch(/^[^A-Za-z]+\.$/);
  });
});

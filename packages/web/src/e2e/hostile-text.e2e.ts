import { describe, expect, it } from 'vitest';
import { journeyOn } from './journey.ts';
import { open } from './settled.ts';

const MARKUP = '<img src=x onerror="window.caught=1"><script>window.caught=1</script>';
const TEXT = `${MARKUP}\n\nالدوحة، 3 مارس 2025\n\nوقّعت وزارة التعليم ${MARKUP} والهيئة العربية للمعرفة، أمس الأحد في الدوحة، مذكرة تفاهم <b>لتدريب</b> المعلمين، ووقّعها عن الوزارة الأستاذ سالم المري <svg onload="window.caught=1">، مدير التخطيط.`;

const { register, visit } = journeyOn({ samples: false });

describe('hostile text', () => {
  it('is shown as text on every page, and the policy has nothing to stop', async () => {
    const { page, complaints } = await visit();
    await page.getByRole('button', { name: 'لصق نص' }).click();
    await page.getByRole('textbox', { name: 'النص' }).fill(TEXT);
    await page.getByRole('dialog').getByRole('textbox', { name: /عنوان/ }).fill(MARKUP);
    await page.getByRole('dialog').getByRole('combobox', { name: 'السرية' }).selectOption('restricted');
    await page.getByRole('button', { name: 'قراءة النص' }).click();
    await page.locator('.outcomes').getByText('مقيَّد').waitFor();
    await page.locator('.outcomes').getByRole('link').first().click();

    await page.waitForURL(/\/(review|documents)\//);
    const [, , id = ''] = new URL(page.url()).pathname.split('/');
    for (const path of [`/review/${id}`, `/documents/${id}`, '/documents', '/', '/search?q=onerror']) {
      await open(page, `${register.origin}${path}`);
      expect([path, await page.locator('main').textContent()]).toEqual([path, expect.stringContaining('onerror=')]);
      expect([path, await page.locator('main img, main script, main svg[onload]').count()]).toEqual([path, 0]);
    }

    expect(await page.evaluate(() => 'caught' in window)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('that is the address of a computer inside the network is offered when it is pasted, and never fetched', async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      const pasted = new DataTransfer();
      pasted.setData('text/plain', 'http://127.0.0.1:4350/أسرار');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true }));
    });
    await page.getByRole('dialog').getByRole('button', { name: 'جلب الصفحة' }).waitFor();
    await page.keyboard.press('Enter');
    const line = page.getByRole('listitem').filter({ hasText: '127.0.0.1:4350/أسرار' });
    await line.getByText('داخل شبكة خاصة').waitFor();
    await page.context().close();
  });

  it('cannot be opened in a frame of another page', async () => {
    const answer = await fetch(register.origin);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

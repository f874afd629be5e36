import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptEverything, have } from './ask-register.ts';
import { journeyOn } from './journey.ts';
import type { Visitor } from './visitor.ts';

const TITLE = 'اتفاق على تبادل البيانات الإحصائية';
const TEXT = `${TITLE}

الرباط، 4 مايو 2025 – وقّعت الهيئة العليا للإحصاء ومؤسسة الأرصاد البحرية، أمس السبت في الرباط، مذكرة تفاهم لتبادل البيانات الإحصائية. وقال مدير الهيئة رؤوف العلوي إن المذكّرة ستُنفَّذ على مدى ثلاث سنوات.`;
let reader: Visitor;

const { register, visit } = journeyOn({ samples: false });
beforeAll(async () => {
  await have(register, '/documents', { text: TEXT, title: TITLE });
  await acceptEverything(register);
  reader = await visit();
});

const found = (page: Page) => page.locator('.hit').getByRole('link', { name: TITLE });

describe('a search', () => {
  it.each([
    ['هيئه', 'ه for ة'],
    ['الاحصاء', 'ا for إ, another particle'],
    ['احصائيه', 'without the article'],
    ['والهيئة', 'a particle more'],
    ['بالرباط', 'a particle before a name'],
    ['مذكرة', 'without the shadda that was written'],
    ['مُذَكِّرَة', 'with vowel marks that were not'],
    ['العلوى', 'ى for ي'],
    ['٢٠٢٥', 'digits of the other script'],
  ])('finds the document by «%s»: %s', async (words) => {
    const { page } = reader;
    await page.goto(`${register.origin}/search?q=${encodeURIComponent(words)}`);
    await page.locator('.search-count').waitFor();
    expect(await found(page).count()).toBe(1);
  });

  it('finds a phrase in quotation marks only as it stands', async () => {
    const { page } = reader;
    await page.goto(`${register.origin}/search?q=${encodeURIComponent('"تبادل البيانات"')}`);
    await page.locator('.search-count').waitFor();
    expect(await found(page).count()).toBe(1);
    await page.goto(`${register.origin}/search?q=${encodeURIComponent('"البيانات تبادل"')}`);
    await page.getByText('لا شيء يطابق').waitFor();
  });

  it('lights what was found in the words of the text, and narrows to one kind', async () => {
    const { page, complaints } = reader;
    await page.goto(`${register.origin}/search?q=${encodeURIComponent('الارصاد')}`);
    await page.locator('.hit-snippet mark').first().waitFor();
    expect(await page.locator('.hit-snippet mark').allTextContents()).toContain('الأرصاد');
    await page.getByRole('navigation', { name: 'الأنواع' }).getByRole('link', { name: /الوثائق/ }).click();
    await page.waitForURL(/kind=document/);
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 1);
    expect(complaints).toEqual([]);
  });

  it('begins with the slash key, suggests entries while typing, and leads to one by keyboard', async () => {
    const { page, complaints } = reader;
    await page.goto(register.origin);
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: 'البحث في السجل' });
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('الاحصاء');
    const option = page.getByRole('option').filter({ hasText: 'الهيئة العليا للإحصاء' });
    await option.first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entries\//);
    expect(complaints).toEqual([]);
  });

  it('says what to try when it finds nothing', async () => {
    const { page } = reader;
    await page.goto(`${register.origin}/search?q=${encodeURIComponent('زرافة')}`);
    await page.getByText('جرِّب كلمات أقل').waitFor();
  });
});

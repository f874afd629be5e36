import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptEverything, allRead, ask, have } from './ask-register.ts';
import { journeyOn } from './journey.ts';
import { nothingLoads } from './settled.ts';
import type { Visitor } from './visitor.ts';

const { register, visit } = journeyOn({ samples: true });
beforeAll(async () => {
  await acceptEverything(register);
});

const lines = (page: Page) => page.getByRole('table').getByRole('row');
const facet = (page: Page, name: string) => page.getByRole('complementary', { name: 'تصفية' }).getByRole('button', { name });

const writeLastName = (page: Page, name: string) => page.getByRole('dialog').getByRole('textbox', { name: 'الاسم' }).last().fill(name);

/** A list with its lines, as a visitor opens it. */
async function openList(path: string): Promise<Visitor> {
  const visitor = await visit({ path });
  await lines(visitor.page).nth(1).waitFor();
  return visitor;
}

describe('a list of the register', () => {
  it('keeps its filters in the address: they survive a reload, and back undoes them', async () => {
    const { page, complaints } = await openList('/commitments');
    const all = await lines(page).count();

    await facet(page, 'التزام').click();
    await page.waitForURL(/type=obligation/);
    await page.waitForFunction((before) => document.querySelectorAll('tbody tr').length < before, all - 1);
    await nothingLoads(page);
    const narrowed = await lines(page).count();

    await page.reload();
    await lines(page).nth(1).waitFor();
    expect(await lines(page).count()).toBe(narrowed);
    expect(await facet(page, 'التزام').getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('button', { name: 'الأجل' }).click();
    await page.waitForURL(/sort=-date/);
    expect(await page.getByRole('columnheader', { name: 'الأجل' }).getAttribute('aria-sort')).toBe('descending');

    await page.goBack();
    await page.goBack();
    await page.waitForFunction((before) => document.querySelectorAll('tbody tr').length === before, all - 1);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says that nothing matches, and lets go of what narrowed it', async () => {
    const { page } = await openList('/organisations');
    await page.getByRole('searchbox', { name: 'بحث في القائمة' }).fill('زقزقة');
    await page.getByText('لا شيء يطابق هذه المرشِّحات').waitFor();
    await page.getByRole('button', { name: 'إلغاء التصفية كلها' }).click();
    await lines(page).nth(1).waitFor();
    expect(await page.getByRole('searchbox', { name: 'بحث في القائمة' }).inputValue()).toBe('');
    // The button is gone; the focus is still on the page, not before it.
    await page.waitForFunction(() => document.activeElement?.closest('main') != null);
    await page.context().close();
  });

  it('is copied as a table in which no title becomes a formula', async () => {
    await have(register, '/documents', { text: 'نص قصير لا شيء فيه.', title: '=HYPERLINK("http://example.org")' });
    // what is still being read cannot be removed
    await allRead(register);
    const { page, context } = await openList('/documents');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'نسخ الجدول' }).click();
    await page.getByText('الصقها في Word أو Excel').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\r\n')[0]).toContain('الوثيقة\tالحالة');
    expect(copied).toContain('\'=HYPERLINK("http://example.org")');

    // It goes, and comes back, at the same address.
    await page.getByRole('link', { name: '=HYPERLINK' }).click();
    await page.getByRole('button', { name: 'حذف الوثيقة' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'حذف الوثيقة' }).click();
    await page.locator('.toasts').getByRole('button', { name: 'تراجع' }).click();
    await page.getByText('عادت الوثيقة كما كانت.').waitFor();
    await page.getByRole('link', { name: '=HYPERLINK' }).waitFor();
    await context.close();
  });
});

describe('an entry of the register', () => {
  it('opens the evidence of a value in one click, and the document at those words in a second', async () => {
    const { page, complaints } = await openList('/instruments?status=signed');
    await page.locator('.line-title').first().click();
    await page.locator('.entry-status').waitFor();

    await page.locator('.facts').getByRole('button', { name: /الشاهد: الأطراف|الشاهد: طرف|الشاهد.*طرف/ }).first().click();
    const quote = page.getByRole('dialog').locator('blockquote mark').first();
    const words = (await quote.textContent()) ?? '';
    expect(words.length).toBeGreaterThan(3);

    await page.getByRole('dialog').getByRole('link', { name: 'فتح الوثيقة عند هذه الكلمات' }).first().click();
    await page.waitForURL(/\/documents\/[^?]+\?at=\d+-\d+/);
    const lit = page.locator('.document-text mark').first();
    await lit.waitFor();
    expect(words).toContain(((await lit.textContent()) ?? '').trim());
    const isInView = () => lit.evaluate((mark) => mark.getBoundingClientRect().top >= 0 && mark.getBoundingClientRect().bottom <= innerHeight);
    await expect.poll(isInView).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('never makes an inferred value look stated', async () => {
    const { page } = await openList('/organisations');
    await page.locator('.line-title').first().click();
    const inferred = page.locator('.fact', { has: page.locator('.evidence-mark-inferred') }).first();
    await inferred.waitFor();
    expect(await inferred.locator('.fact-value').evaluate((value) => getComputedStyle(value).textDecorationStyle)).toBe('dotted');
    await inferred.locator('.evidence-mark-inferred').first().click();
    await page.getByRole('dialog').getByText('مستنتَج، وليس بنصه في الوثيقة').first().waitFor();
    await page.context().close();
  });

  it('tells whoever saves second what the other has saved, and lets her decide', async () => {
    const { items } = await ask<{ items: { id: string }[] }>(register, '/people');
    const [first, second] = await Promise.all([visit(), visit()]);
    for (const { page } of [first, second]) {
      await page.goto(`${register.origin}/entries/${items[0]?.id}`);
      await page.getByRole('button', { name: 'تعديل الاسم والسرية' }).click();
      await page.getByRole('button', { name: 'إضافة اسم' }).click();
    }
    await writeLastName(first.page, 'The First Spelling');
    await first.page.getByRole('button', { name: 'حفظ', exact: true }).click();
    await first.page.getByText('حُفظ التعديل.').waitFor();

    await writeLastName(second.page, 'The Second Spelling');
    await second.page.getByRole('button', { name: 'حفظ', exact: true }).click();
    await second.page.getByRole('alert').getByText('The First Spelling').waitFor();
    await second.page.getByRole('button', { name: 'حفظ ما كتبتُه' }).click();
    await second.page.getByText('حُفظ التعديل.').waitFor();
    await second.page.locator('.entry-page').getByText('The Second Spelling').first().waitFor();

    await second.page.getByRole('button', { name: 'عرض التغييرات' }).click();
    await second.page.waitForFunction(() => document.activeElement?.id === 'history');
    await second.page.locator('.history-line').getByText('The Second Spelling').first().waitFor();

    // What was just saved is taken back where it is told.
    await second.page.locator('.toasts').getByRole('button', { name: 'تراجع' }).click();
    await second.page.getByText('تم التراجع.').waitFor();
    await second.page.locator('.entry-titles').getByText('The Second Spelling').waitFor({ state: 'detached' });
    await Promise.all([first.context.close(), second.context.close()]);
  });
});

describe('a commitment', () => {
  it('is followed up by keyboard: how it stands, why, and until when, and all of it is taken back at once', async () => {
    const { page, complaints } = await openList('/commitments');
    await page.locator('.line-title').first().click();
    await page.getByRole('button', { name: 'متابعة التنفيذ' }).press('Enter');
    await page.locator('.select-button:focus').press('Enter');
    await page.getByRole('option', { name: 'لم يُنفَّذ' }).press('Enter');
    await page.getByRole('textbox', { name: 'السبب، أو ما أُنجز' }).fill('لم يُرصد له اعتماد');
    await page.getByRole('textbox', { name: 'الأجل' }).fill('31 كانون الأول 2041');
    await page.getByRole('dialog').getByText('31 ديسمبر 2041').waitFor();
    await page.getByRole('button', { name: 'حفظ', exact: true }).press('Enter');
    await page.locator('.facts').getByText('لم يُرصد له اعتماد').waitFor();
    await page.locator('.entry-status').getByText('لم يُنفَّذ').waitFor();

    await page.locator('.facts').getByRole('button', { name: /الشاهد.*السبب/ }).click();
    await page.getByRole('dialog').getByText('أدخله شخص', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.toasts').getByRole('button', { name: 'تراجع' }).click();
    await page.locator('.facts').getByText('لم يُرصد له اعتماد').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a day in two calendars', () => {
  it('stays in its column, and its two dates apart when they are copied', async () => {
    const { page, complaints } = await visit({ language: 'fr' });
    await page.evaluate(() => localStorage.setItem('mithaq.preferences', JSON.stringify({ language: 'fr', digits: 'latn', calendar: 'both', theme: 'light' })));
    await page.reload();
    const dated = page.locator('.line-stacked time', { has: page.locator('.date-hijri') }).first();
    await dated.waitFor();
    expect(await dated.textContent()).toMatch(/\d{4} \D*\d|\d{4} \p{L}/u);
    const outside = await page.locator('.line-stacked').evaluateAll((days) => days.filter((day) => day.scrollWidth > day.clientWidth).length);
    expect(outside).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the samples', () => {
  it('go with one press, with what was taken from them, and come back with another', async () => {
    const { page, complaints } = await openList('/instruments');
    await page.getByRole('button', { name: 'إزالة الأمثلة' }).click();
    await page.getByText('لا شيء هنا بعد').waitFor();
    expect(await page.getByRole('button', { name: 'إزالة الأمثلة' }).count()).toBe(0);

    await page.locator('.toasts').getByRole('button', { name: 'تراجع' }).click();
    await page.getByText('عادت الأمثلة وما أُخذ منها.').waitFor();
    await lines(page).nth(1).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

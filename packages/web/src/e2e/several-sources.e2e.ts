import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRead, ask, have } from './ask-register.ts';
import { journeyOn } from './journey.ts';
import { nothingLoads } from './settled.ts';
import { violationsOf } from './violations.ts';

const { register, visit } = journeyOn({ samples: false });

const told = (place: string, day: number): string =>
  `وقّعت جامعة الدول العربية ومنظمة الصحة العالمية مذكرة تفاهم بشأن الصحة المدرسية في ${place} يوم ${day} يناير 2026. وتهدف المذكرة إلى تبادل الخبرات في مجال الصحة المدرسية.`;
/** Both newspapers have it from one agency. */
const copied = (text: string, outlet: string): string => `${text} وذلك نقلا عن وكالة أنباء الشرق الأوسط.\n\nالمصدر: ${outlet}`;

interface Review {
  readonly proposals: readonly { readonly id: string; readonly kind: string; readonly entry: string | null; readonly candidates: readonly { readonly entry: string; readonly likeness: number }[] }[];
}

/** Hands a text in and waits until it is read; tells its id. */
async function handIn(text: string, title: string): Promise<string> {
  const { outcomes: [given] } = await have<{ outcomes: readonly { readonly document: { readonly id: string } }[] }>(register, '/documents', { text, title, publishedOn: '2026-01-14' });
  await allRead(register);
  return given?.document.id ?? '';
}

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['MITHAQ_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

describe('one event told by several outlets', () => {
  let second: string;
  let instrument: string;

  beforeAll(async () => {
    const first = await handIn(copied(told('القاهرة', 12), 'صحيفة الضفة'), 'صحيفة الضفة: توقيع مذكرة الصحة المدرسية');
    await have(register, `/documents/${first}/accept-all`);
    const { proposals } = await ask<Review>(register, `/documents/${first}/review`);
    instrument = proposals.find(({ kind }) => kind === 'instrument')?.entry ?? '';
    second = await handIn(copied(told('الإسكندرية', 13), 'جريدة الميناء'), 'جريدة الميناء: مذكرة للصحة المدرسية');
  });

  it('shows what they tell otherwise side by side, and the reviewer chooses by keyboard', async () => {
    const { page, complaints } = await visit();
    await page.goto(`${register.origin}/review/${second}`);
    await page.locator('.differing').first().waitFor();
    await picture(page, 'question-ar');
    expect(await page.locator('.differing input').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'نعم، هو نفسه' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('proposal'))).toBe(true);
    const beside = page.getByRole('region', { name: 'المقارنة بما في السجل' });
    const place = beside.getByRole('group', { name: 'المكان' });
    await place.waitFor();
    expect(await place.innerText()).toMatch(/القاهرة[^]*الإسكندرية/u);
    await nothingLoads(page);
    await picture(page, 'review-ar');
    expect(await violationsOf(page)).toEqual([]);

    await place.getByRole('radio').first().focus();
    expect(await place.getByRole('radio').first().isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await place.getByRole('radio', { name: 'تتقدم رواية هذه الوثيقة' }).isChecked()).toBe(true);
    await page.keyboard.press('a');
    await page.getByText('فبقيت الروايات معاً').waitFor();

    await page.goto(`${register.origin}/entries/${instrument}`);
    const facts = page.getByRole('region', { name: 'البيانات' }).or(page.locator('.entry-main'));
    await facts.first().getByText('مصدر آخر يقول').first().waitFor();
    const shown = await page.locator('.fact', { hasText: 'المكان' }).first().innerText();
    expect(shown).toMatch(/الإسكندرية[^]*مصدر آخر يقول: القاهرة/u);
    await page.getByText('منها مصدر مستقل واحد').waitFor();
    expect(await page.locator('.entry-sources').innerText()).toMatch(/جريدة الميناء[^]*وكالة أنباء الشرق الأوسط/u);
    await picture(page, 'entry-ar');
    await page.getByRole('button', { name: /رواية مختلفة.*المكان/u }).click();
    await page.getByRole('dialog').getByText('القاهرة').first().waitFor();
    await page.getByRole('dialog').getByRole('link').first().click();
    await page.waitForURL(/\/documents\/.+at=/u);
    const agency = page.locator('.source-chain').getByRole('link', { name: 'وكالة أنباء الشرق الأوسط' });
    await agency.click();
    await page.locator('mark', { hasText: 'نقلا عن وكالة أنباء الشرق الأوسط' }).first().waitFor();
    await picture(page, 'document-ar');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is told in the history, and all is as it was once it is undone', async () => {
    const { page } = await visit();
    await page.goto(`${register.origin}/entries/${instrument}`);
    await page.getByRole('button', { name: 'عرض التغييرات' }).click();
    await page.getByText('رواية مختلفة').first().waitFor();
    await page.getByRole('button', { name: 'تراجع عن هذا التغيير' }).first().click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: /تراجع/u }).click();
    await picture(page, 'history-ar');
    await page.waitForFunction(() => !document.body.innerText.includes('مصدر آخر يقول'));
    await page.context().close();
  });
});

describe.each([['en', 'light'], ['fr', 'dark'], ['ar', 'dark']] as const)('in %s, %s', (language, theme) => {
  it('the comparison and the other account are told and reachable, also on a phone', async () => {
    const third = await handIn(`${told('أسوان', 11)} وقال متحدث إن العمل يبدأ في ${language === 'en' ? 'الربيع' : theme === 'dark' && language === 'ar' ? 'الخريف' : 'الصيف'}.`, `خبر ثالث ${language} ${theme}`);
    const { proposals } = await ask<Review>(register, `/documents/${third}/review`);
    const proposal = proposals.find(({ kind }) => kind === 'instrument');
    const entry = proposal?.candidates[0]?.entry ?? '';
    expect(entry).not.toBe('');
    const { page } = await visit({ language, theme, width: 390, height: 844 });
    await page.goto(`${register.origin}/review/${third}`);
    await page.locator('.same-as').first().click();
    await page.getByRole('menuitemradio').or(page.getByRole('menuitem')).first().click();
    await page.locator('.differing').first().waitFor();
    await nothingLoads(page);
    await picture(page, `review-${language}-${theme}`);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await have(register, `/proposals/${proposal?.id ?? ''}/accept`, { matches: { [proposal?.id ?? '']: entry } });
    await page.goto(`${register.origin}/entries/${entry}`);
    await page.locator('.fact-account').first().waitFor();
    await picture(page, `entry-${language}-${theme}`);
    await page.context().close();
  });
});

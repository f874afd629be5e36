import { describe, expect, it } from 'vitest';
import { issueCodes } from '../vocabulary/index.ts';
import { issueOf } from './index.ts';
import { RECOGNISED_BY } from './recognised-by.ts';

describe('the issue of a position', () => {
  it.each([
    ['دعم نضال الشعب الفلسطيني', 'palestine_question'],
    ['الاعتداءات على المسجد الأقصى', 'al_quds'],
    ['التوسع الاستيطاني والمستوطنات', 'settlements'],
    ['الأوضاع في السودان', 'sudan'],
    ['محاربة ظاهرة الإسلاموفوبيا', 'countering_islamophobia'],
    ['آثار التغير المناخي على الزراعة', 'climate_change'],
    ['وتحقيق أهداف التنمية المستدامة', 'development_goals'],
    ['the situation in Yemen', 'yemen'],
    ['the rights of the child', 'child_rights'],
    ['la lutte contre le terrorisme', 'counter_terrorism'],
    ['les réfugiés et les communautés hôtes', 'refugees'],
  ])('of «%s» is %s', (words, code) => expect(issueOf(words)).toBe(code));

  it.each(['تعزيز العلاقات الثنائية', 'حوار مع الشركاء الاجتماعيين', 'the work of the secretariat', 'نقل مالي للصندوق'])(
    'of «%s» is none of the well-known ones',
    (words) => expect(issueOf(words)).toBeNull(),
  );

  it('can be each one of the vocabulary', () => {
    const recognised = new Set(RECOGNISED_BY.map(([code]) => code));
    expect(issueCodes.map(({ code }) => code).filter((code) => !recognised.has(code))).toEqual([]);
  });

  it('is found by each of its own wordings', () => {
    const missed = RECOGNISED_BY.filter(([, wording]) => issueOf(wording) === null);
    expect(missed).toEqual([]);
  });
});

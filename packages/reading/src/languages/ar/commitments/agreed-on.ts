import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, NEXT_CLAUSE, WHAT } from './what.ts';

const AGREED = [
  'اتفق', // agreed
  'اتفقت', // agreed (f.)
  'اتفقا', // the two agreed
  'اتفقتا', // the two agreed (f.)
  'اتفقوا', // they agreed
  'اتفقنا', // we agreed
  'اتفاق', // the agreeing of
  'يتفق', // agrees
];

export const agreedOn = defineRule<CommitmentRule>({
  id: 'ar/commitments/agreed-on',
  recognises: 'Those who met or dealt with each other agreed on something.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(`(?:${words(AGREED)}|(?<!${words(['بعد', 'منذ', 'بموجب', 'وفق', 'تنفيذ', 'بنود'], '')} )${words(['الاتفاق'])}(?= علي ${ACTION})) `, named('who', `(?:[^ .!؟\\n]| (?!${NEXT_CLAUSE}|علي ان (?![يت][ء-ي]{2}))){0,110}?`), '(?<= |^)علي (?:ان (?=[يت][ء-ي]{2}))?(?!انه?ا?(?![ء-ي]))', WHAT)),
  finds: [
    '‹اتفق الجانبان على إنشاء لجنة مشتركة›.',
    'خلص الاجتماع إلى ‹الاتفاق على تنظيم ورشة›.',
    '‹اتفقت تونس والجزائر على تكثيف الرحلات›.',
  ],
  ignores: [
    'اتفق الشهود في روايتهم.',
    'اتفق الجانبان على أن الحوار مفيد.',
    'وافق المدير على الإجازة.',
  ],
});

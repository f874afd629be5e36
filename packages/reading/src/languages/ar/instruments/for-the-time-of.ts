import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { attached, INSTRUMENT, sequence, words } from '../patterns.ts';
import { fold } from '../letters/fold.ts';
import { ADDS_TO_LENGTH, FOR_THE_TIME, FOR_THE_YEARS, NOT_OF_THE_TEXT, NUMBERS, ONE_OR_TWO, SPAN, UNITS } from './words/lengths.ts';

const UNIT = words(UNITS, '');
const NUMBER = `(?:${words(NUMBERS, '')}|\\d{1,2}(?!\\d))`;
/** «three years», «3 (three) years», «two years», «three years and a half». */
const LENGTH = `(?:${NUMBER}(?: ?\\([ء-ي0-9]+\\))? ${UNIT}|${words(ONE_OR_TWO, '')}(?! \\d))(?: ${words(ADDS_TO_LENGTH, '')})?`;
const LONG = `${words(SPAN, '')} ${words(['المدى', 'الأمد', 'الأجل'], '')}`;
const YEARS = `${SIGN.date}(?: ?- ?${SIGN.date})?|\\d{4} ?[-/] ?\\d{4}`;
/** «repaid over 20 years», «a course of a month»: the time of something else. Looked for behind the words that lead to a length, not at every letter. */
const OF_ELSE = `(?<!(?:${NOT_OF_THE_TEXT.map(fold).join('|')})[^.؛،]{0,45})`;

export const forTheTimeOf = defineRule({
  id: 'ar/instruments/for-the-time-of',
  recognises: 'How long an instrument lasts.',
  pattern: sequence(
    `(?:${words(FOR_THE_TIME)}${OF_ELSE} (?:(?:هذه |هذا )?${INSTRUMENT} (?:ال[ء-ي]+ )?)?(?:ل(?=${attached(NUMBER)}))?|(?<= )ل(?=(?:${NUMBERS.map(fold).join('|')}|\\d{1,2}) ${UNIT}|(?:عامين|سنتين)(?![ء-ي]))${OF_ELSE}|${words(FOR_THE_YEARS)} (?:من )?|(?<=${SIGN.instrument}["')]*(?: [ء-ي]+){0,2} )(?=${LONG}))`,
    evidence(`(?:(?<=ل)(?:(?:${NUMBERS.map(fold).join('|')}) ${UNIT}|عامين|سنتين)|${LENGTH}|${LONG}|${YEARS})`),
  ),
  finds: [
    'وقعا اتفاقية تعاون لمدة ‹ثلاث سنوات› قابلة للتجديد.',
    'تمتد الاتفاقية ومدتها ‹خمسة أعوام›.',
    'ومدة المذكرة ‹سنة واحدة› تجدد تلقائيا.',
    'وتمتد الاتفاقية ‹أربع سنوات›.',
    'وتسري المذكرة ل‹ثلاث سنوات›.',
    'وقع الناديان عقد رعاية ‹طويل الأمد›.',
  ],
  ignores: ['استمر الاجتماع مدة طويلة من الوقت.', 'وقعا اتفاقية تعاون مشترك.', 'وقعا اتفاقية قرض يسدد على مدى عشرين سنة.', 'وقعا اتفاقية لعام 2024.'],
});

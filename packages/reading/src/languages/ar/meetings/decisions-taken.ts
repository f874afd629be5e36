import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { NUMBERS } from '../instruments/words/lengths.ts';
import { attached, sequence, words } from '../patterns.ts';
import { DECIDES, DECISIONS, MORE_NUMBERS, SEVERAL_DECISIONS, TWO_DECISIONS } from './words/decisions.ts';

const COUNTED = `(?:\\d{1,3}|${words([...NUMBERS, ...MORE_NUMBERS], '')}(?: ${words([...NUMBERS, ...MORE_NUMBERS])})?) ${words([...DECISIONS, ...SEVERAL_DECISIONS], '')}|${words(TWO_DECISIONS, '')}`;
/** «and ten decisions», «with ten decisions»: both particles are attached. */
const ATTACHED = attached(COUNTED);

export const decisionsTaken = defineRule({
  id: 'ar/meetings/decisions-taken',
  recognises: 'How many decisions, resolutions or recommendations a meeting took.',
  pattern: sequence(`(?<!(?:لم|لن|لا) )${words(DECIDES)}(?: [^\\s.،؛:]+){0,6}? (?:نحو |اكثر من |ب)?`, evidence(`(?:${ATTACHED})(?:(?: [ء-ي]+)?[،,]? ?و(?:${ATTACHED}))?`)),
  finds: [
    'أصدر المجلس في ختام دورته ‹12 قرارا› تخص التعليم.',
    'واعتمد المؤتمر ‹خمسة قرارات وأربع توصيات›.',
    'وخرج الاجتماع ب‹ثماني توصيات›.',
    'اتخذت اللجنة ‹قرارين› بشأن المياه.',
  ],
  ignores: [
    'تابع المجلس تنفيذ 12 قرارا صدرت في العام الماضي.',
    'لم يصدر المجلس أي قرار.',
    'أصدر الوزير قرارا بتعيين المدير.',
    'ناقش المجتمعون خمس توصيات.',
  ],
});

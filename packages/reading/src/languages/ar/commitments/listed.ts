import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ADOPTS, AGREES, DECIDES, RECOMMENDS } from './words/decides.ts';

/** What brings a list of what was decided: «the agreeing» as well. */
const DECIDED = [...DECIDES, ...ADOPTS, ...AGREES, 'الاتفاق'];
/** What brings a list of what is recommended, or called for. */
const RECOMMENDED = [...RECOMMENDS, 'دعا', 'دعت'];

/** Verbs that tell only with their noun whether decisions or recommendations follow. */
const CAME_TO = [
  'خرج', // came out (with)
  'خرجت', // came out (with) (f.)
  'اعتمد', // adopted
  'اعتمدت', // adopted (f.)
  'أصدر', // issued
  'أصدرت', // issued (f.)
  'انتهى', // ended (in)
  'انتهت', // ended (in) (f.)
  'خلص', // concluded
  'خلصت', // concluded (f.)
];
const cameTo = (nouns: string): string => `${words(CAME_TO)}(?=[^.؛!؟:\\n]{0,100}(?:${nouns}) (?:التاليه|الاتيه))`;

/** «the following», and what follows: a list. */
const following = (nouns: string): string => `(?:(?:علي |الي )?(?:ب?ما (?:يلي|ياتي)|(?:ب?ال|لل)(?:${nouns}) (?:التاليه|الاتيه)|ب?(?:الاتي|التالي))|(?:علي)?(?= ?:))`;
/** «decides:», on a line of its own, after the grounds of a resolution. */
const DECIDES_ALONE = `^${words(['يقرر', 'تقرر', 'قرر', 'قررت'])}(?= ?:$)`;
const WHO_DOES = named('who', '(?:[^.؛!؟:\\n]{0,100}?)');

export const listedDecisions = defineRule<CommitmentRule>({
  id: 'ar/commitments/listed-decisions',
  recognises: 'A list of what was decided or agreed on comes after «the following»: each item is one deed.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(`(?:(?:${words(DECIDED)}|${cameTo('قرارات|اجراءات')}) |${DECIDES_ALONE})`, WHO_DOES, following('قرارات|بنود|نقاط|امور|خطوات|اجراءات'), '(?![ء-ي])')),
  finds: [
    '‹قرر المجلس ما يلي›: 1- إنشاء مكتبة. 2- إصدار نشرة.',
    '‹واتفق الجانبان على الخطوات التالية›: أولا: تبادل الكتب.',
    '‹يقرر›:\n1. إنشاء مكتبة.',
  ],
  ignores: [
    'قرر المجلس إنشاء مكتبة.',
    'تقرر: العمل مستمر غدا.',
    'ناقش المجلس ما يلي: الميزانية.',
  ],
});

export const listedCalls = defineRule<CommitmentRule>({
  id: 'ar/commitments/listed-calls',
  recognises: 'A list of recommendations comes after «the following»: each item is one call.',
  force: 'call',
  by: 'subject',
  pattern: sequence(evidence(`(?:${words(RECOMMENDED)}|${cameTo('توصيات|مقترحات')}) `, WHO_DOES, following('توصيات|مقترحات'), '(?![ء-ي])')),
  finds: [
    '‹أوصى المؤتمر بما يلي›: 1- إنشاء مكتبة. 2- إصدار نشرة.',
    '‹وخرجت الندوة بالتوصيات الآتية›: توسيع الشبكة.',
  ],
  ignores: [
    'أوصى المؤتمر بإنشاء مكتبة.',
    'خرجت الندوة بتوصيات كثيرة.',
  ],
});

/** A heading of minutes: a sentence of its own, with or without its number. */
const heading = (nouns: string): string => [
  '^(?:(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا) ?[:،,-]? ?|\\d{1,2} ?[-.)] ?)?',
  `(?:ابرز |اهم )?(?:ال)?(?:${nouns})`,
  '(?: (?:الصادره|الختاميه|النهاييه|المتخذه|المعتمده|العامه|التي [^\\s.؛:]+)| عن [^\\s.؛:]+){0,2} ?:?$',
].join('');

export const headedDecisions = defineRule<CommitmentRule>({
  id: 'ar/commitments/headed-decisions',
  recognises: 'A list of what was decided comes under a heading of its own: each item is one deed.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(heading('قرارات(?: والتوصيات)?|قرارات وتوصيات|مقررات|اجراءات مطلوبه'))),
  finds: ['‹القرارات والتوصيات:›', '‹ثالثا: القرارات›'],
  ignores: ['ناقش المجلس القرارات.', 'القرارات تصدر يوم الأحد.'],
});

export const headedCalls = defineRule<CommitmentRule>({
  id: 'ar/commitments/headed-calls',
  recognises: 'A list of recommendations comes under a heading of its own: each item is one call.',
  force: 'call',
  by: 'subject',
  pattern: sequence(evidence(heading('توصيات|مقترحات'))),
  finds: ['‹التوصيات:›', '‹أولا: التوصيات›', '‹أبرز التوصيات الصادرة عن المؤتمر›'],
  ignores: ['ناقش المجلس التوصيات.', 'التوصيات كثيرة هذا العام.'],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, AMONG_THEM, WHAT } from './what.ts';

const PROVIDES = [
  'تنص', // provides (f.)
  'ينص', // provides
  'نصت', // provided (f.)
  'نص', // provided
  'تتضمن', // contains (f.)
  'يتضمن', // contains
  'تضمنت', // contained (f.)
  'تضمن', // contained
  'تشمل', // covers (f.)
  'يشمل', // covers
  'تقضي', // requires (f.)
  'يقضي', // requires
  'تلزم', // obliges (f.)
];

/** «the articles of ⟨agreement⟩». */
const BEFORE_IT = '(?:ابرز |اهم )?(?:بنود|احكام|مواد|نصوص)';
/** «the document», said of the instrument. */
const SHORT_NAME = '(?:الوثيقه|الملحق|بنودها|بنوده)(?![ء-ي])';
/** «the first», «the second»: which of two memoranda. */
const WHICH = '(?:الاولي|الاول|الثانيه|الثاني|الثالثه|الثالث)(?![ء-ي])';
/** «⟨agreement⟩ with ⟨company⟩ provides», «⟨agreement⟩ rests on axes that provide»: no other clause between. */
const BETWEEN_THEM = `(?:مع|بين) [^.؛!؟،,:\\n]{1,90}?[،,]? |[^.؛!؟:\\n]{0,140}?[،,] (?=و?[يت](?:شمل|تضمن|نص|قضي)[ء-ي]? (?:ايضا |كذلك )?(?:علي |ب)?${ACTION})|[^.؛!؟:\\n]{0,60}?(?:محاور|بنود|مجالات)(?: [ء-ي]+)? `;

export const providedFor = defineRule<CommitmentRule>({
  id: 'ar/commitments/provided-for',
  recognises: 'What an instrument provides for: its parties are to do it.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(
    evidence(
      `(?:${words(PROVIDES)} (?:هذه |هذا )?(?:${BEFORE_IT} )?(?:${INSTRUMENT}|${SHORT_NAME})(?: ${WHICH})?(?:[،,][^.؛!؟]{0,160}?[،,](?= علي ان|(?<=[تين](?:نص|قضي) .{1,260}) علي ))? (?:ايضا |كذلك )?(?:علي |ب)?|${INSTRUMENT}["')،,]* (?:${BETWEEN_THEM})?${words(PROVIDES)} (?:ايضا |كذلك )?(?:علي |ب)?)`,
      `(?:(?:عده |عددا من |مجموعه من |العديد من )?(?:ال)?(?:مجالات|محاور|بنود|جوانب|نقاط|اهداف|انشطه)(?: [ء-ي]+){0,2} (?:${AMONG_THEM}) ?:? ?)?(?!في |عده |عددا |مجموعه |(?:ال)?تعاون |${WHICH} )`,
      WHAT,
    ),
  ),
  finds: [
    '‹تنص الاتفاقية على تدريب مئة طبيب›.',
    '‹وتتضمن مذكرة التفاهم إقامة ثلاث ورش›.',
    'وقعت الجامعة ‹اتفاقية مع بلدية الوادي تتضمن مجالات عدة منها ترميم السوق القديم›.',
    'تأتي ‹المذكرة في إطار الشراكة بين الجانبين، وتشمل تبادل الكتب›.',
    '‹وتنص الوثيقة، بشكل خاص، على أن تتخذ البلدية التدابير اللازمة›.',
    '‹تنص بنود المذكرة على توفير حافلتين›.',
  ],
  ignores: [
    'تنص اللوائح على الحضور.',
    'تتضمن الحقيبة كتابا.',
    'وتضمنت مذكرة التفاهم الأولى التعاون في النقل.',
  ],
});

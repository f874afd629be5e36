import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, DEFINITE_DEED, NEXT_CLAUSE, WHAT } from './what.ts';
import { AGREES_ON, CAME_TO } from './words/decides.ts';

/** «(the speed, the need of) completing». */
const DEED = `["'(]*(?:(?:(?:سرعه|ضروره|اهميه) )?${ACTION}|${DEFINITE_DEED}|التحضير ل|الاعداد ل|ان [يت][ء-ي]{2})`;

/** «also», «in principle», «during the encounter». */
const ALSO = `(?: (?:${words(['أيضا', 'كذلك', 'مبدئيا', 'المبدئي', 'النهائي', 'بينهما'], '')}|خلال [^.؛!؟\\n،,]{1,60}))?`;

/** «the agreeing on», where a deed follows, and not «after the agreement on». */
const THE_AGREEING = [
  either(
    `(?<!${words(['بعد', 'منذ', 'بموجب', 'وفق', 'تنفيذ', 'بنود', 'ينص', 'نص', 'يقضي', 'يتضمن', 'يشمل'], '')} )(?:${words(['تم', 'جرى'])} )?${words(['الاتفاق', 'التوافق'])}`,
    `${words(['تم', 'جرى'])} ${SIGN.instrument}`,
  ),
  `(?=${ALSO} علي ${DEED})`,
].join('');

export const agreedOn = defineRule<CommitmentRule>({
  id: 'ar/commitments/agreed-on',
  recognises: 'Those who met or dealt with each other agreed on something.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?:(?:${words(AGREES_ON)}|${THE_AGREEING}) `,
      named('who', `(?:[^ .!؟\\n]| (?!${NEXT_CLAUSE}|علي ان (?![يت][ء-ي]{2}))){0,110}?`),
      `(?<= |^)علي (?:ان (?=[يت][ء-ي]{2}))?`,
      `|${words(['تم', 'جرى'])} (?:الاتفاق|التوافق|${SIGN.instrument})${ALSO} ل(?=${VERBAL_NOUN})`,
      `|${words(CAME_TO)} (?:[^\\s.؛!؟،,]+ ){1,8}?الي (?=${ACTION}))`,
      `(?!انه?ا?(?![ء-ي])|(?:ما (?:يلي|ياتي)|ال(?:اتي|تالي)|(?:[وب]?ال[ء-ي]+ ){1,4}(?:الاتيه|التاليه)) ?(?::|$))`,
      WHAT,
    ),
  ),
  finds: [
    '‹اتفق الجانبان على إنشاء لجنة مشتركة›.',
    'أعلن الاجتماع ‹الاتفاق على "مناقشة رسوم العبور"›.',
    'خلص الاجتماع إلى ‹الاتفاق على تنظيم ورشة›.',
    '‹تم الاتفاق على أن تكون مدة التنفيذ مئة يوم›.',
    '‹تم الاتفاق على التحضير لملتقى سنوي›.',
    '‹تم الاتفاق خلال اللقاء على إعداد دليل›.',
    '‹وتم الاتفاق المبدئي لإنشاء مركز للبحوث›.',
    '‹تم الاتفاق على التنسيق بين المرافئ›.',
    '‹اتفقت تونس والجزائر على تكثيف الرحلات›.',
    '‹وخلص الاجتماع إلى تشكيل لجنة فنية›.',
    '‹وتوافق الجانبان على تشكيل فريق فني›.',
  ],
  ignores: [
    'اتفق الشهود في روايتهم.',
    'اتفق الجانبان على ما يأتي:',
    'واتفق الطرفان على البنود المحددة بالمواد التالية:',
    'اتفق الجانبان على أن الحوار مفيد.',
    'وافق المدير على الإجازة.',
    'خلص التقرير إلى أن الطريق آمن.',
    'ينص الاتفاق على إنشاء مكتبة.',
    'تتوافق الخطة مع القانون.',
  ],
});

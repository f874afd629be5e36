import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { fold } from '../letters/fold.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT, WHAT, WHOSE } from './what.ts';

const BEARS = ['يتحمل', 'تتحمل', 'سيتحمل', 'ستتحمل'];
const COSTS = words(['تكاليف', 'نفقات', 'أعباء', 'مصاريف', 'تكلفة', 'كلفة', 'جميع التكاليف', 'كافة التكاليف', 'جميع النفقات', 'كامل التكاليف'], '');

/** «the presidency», «the rule»: a post, and no deed. */
const NO_TASK = '(?<![ء-ي])ال(?:رياسه|منصب|قياده|سلطه|سلطات|حكم|حقيبه|زمام|مهمه|مهام|مسووليه|مسووليات|مقاليد|امانه|اماره|عرش|وزاره|ملف|امر|امور)';

export const takesCharge = defineRule<CommitmentRule>({
  id: 'ar/commitments/takes-charge',
  recognises: 'A body takes charge of doing something, or bears its costs.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?:(?:${words(['يتولى', 'تتولى', 'سيتولى', 'ستتولى'])}) `,
      named('who', `(?:["'(]*${WHOSE}["')]* )?`),
      `(?=${ACTION}|الاشراف |(?<=${WHO}["')]* |${SUBJECT} )ال[ء-ي]{3,} (?<!${NO_TASK} ))`,
      `|(?<![ء-ي])[وف]?(?=(?:${BEARS.map(fold).join('|')}) (?:[^\\s.؛،]+ ){1,6}${COSTS}))`,
      WHAT,
    ),
  ),
  finds: [
    'تقدم البلدية الأرض، ‹ويتولى الصندوق تمويل البناء›.',
    '‹وتتولى جامعة القاهرة الجوانب الفنية والتدريب›.',
    '‹وتتحمل جامعة القاهرة تكاليف السفر والإقامة›.',
    '‹وستتولى جامعة القاهرة تدريب الموظفين›.',
    '‹وتتولى الهيئة العامة للموانئ الإشراف على التنفيذ›.',
  ],
  ignores: [
    'يتولى رئاسة المجموعة بالتناوب.',
    'يتحمل السائق المسؤولية كاملة.',
    'تتولى جامعة القاهرة الرئاسة الدورية للاتحاد.',
    'تولى الشاعر عن المنصة.',
  ],
});

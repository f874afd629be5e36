import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { TWO } from '../sides.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT, WHAT } from './what.ts';
import { ADOPTS, DECIDES } from './words/decides.ts';

/** To approve is done by deciding: nothing is left to do. */
const APPROVING = words(['الموافقة', 'المصادقة', 'التصديق', 'إقرار', 'اعتماد', 'تعيين', 'إعفاء'], '');

/** «the ministers», «the four ministers»: those who decide together. */
const THOSE_WHO_MET = `${words(['المجلس', 'الوزراء', 'القادة', 'المجتمعون', 'المشاركون', 'الأعضاء', 'الحاضرون', 'الرؤساء'], '')}(?: ال[ء-ي]+(?= ["'(]*(?:${ACTION}|ال)))?`;

/** «the twentieth session of the council»: who sits in it decides. */
const SESSION = `ال(?:دوره|قمه|جلسه|اجتماع|موتمر)(?![ء-ي]) (?:(?!${ACTION})[^.؛،!؟\\s]+ ){0,9}?(?=["'(]*${ACTION})`;

/** «which was held in …,», «in this context», «some time ago»: what stands between who decides and the deed. */
const SET_BETWEEN = `(?:(?=[،,]|(?:في|خلال|منذ|ضمن|الذي|التي)(?![ء-ي])|لل|ل[ء-ي]{4})[^.؛!؟\\n]{1,140}? (?<!(?:الذي|التي) )(?=["'(]*${ACTION}|ان [يت]))?`;

export const decidedTo = defineRule<CommitmentRule>({
  id: 'ar/commitments/decided-to',
  recognises: 'A body decides something.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?:${words(DECIDES)}|${words(ADOPTS)}(?= (?:[^.؛!؟:]{1,90} )?${ACTION})) `,
      named('who', `(?:${SUBJECT} )|${SESSION}|(?:${TWO}|${THOSE_WHO_MET}) |(?:(?!${ACTION})(?:[^.؛،!؟\\s]+ ){0,2}?["']*${WHO}["']*[،,]? (?:${SIGN.date}[،,]? )?)?`),
      SET_BETWEEN,
      `(?!"?${WHO}|${SUBJECT}|(?:في|خلال|منذ|ضمن|من|علي|الي|عن|الذي|التي|لل[ء-ي]+|ل[ء-ي]{4,})(?![ء-ي])|(?:ذلك|ما)(?![ء-ي])|(?:ايضا[،,]? )?${APPROVING})`,
      WHAT,
    ),
  ),
  finds: [
    '‹قررت الجزائر إقامة علاقات دبلوماسية مع ناميبيا›.',
    '‹وأقرت جامعة القاهرة إنشاء فرع جديد›.',
    '‹قررت جامعة القاهرة، إنشاء فرع جديد›.',
    '‹قرر الجانبان تشكيل فريق عمل›.',
    'كما ‹قرر الوزراء الثلاثة تنسيق مواقفهم›.',
    '‹يقرر المجلس تخصيص قاعة للمطالعة›.',
    '‹قررت الدورة العشرون للمجلس تشكيل فريق عمل›.',
    '‹قررت اللجنة العليا تشكيل فريق عمل›.',
  ],
  ignores: [
    'استقر القرار عند المدير.',
    'تقرير اللجنة جاهز.',
    'قررت اللجنة ذلك أمس.',
    'قرر المجلس الموافقة على الخطة.',
  ],
});

import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { NOT_YET } from './words/signing.ts';
import type { StatusRule } from './status-rule.ts';


/** «performed», and what is done by way of a signing: «strengthened their cooperation by signing». */
const PERFORMED = ['قام', 'قامت', 'قاما', 'قامتا', 'قاموا', 'تولى', 'تولت', 'وضع', 'وضعت', 'وضعا', 'عزز', 'عززت', 'عززا', 'عززتا', 'دشن', 'دشنت', 'دشنا', 'احتفل', 'احتفلت', 'احتفلا', 'بدأ', 'بدأت', 'افتتح', 'افتتحت', 'أنهى', 'أنهت', 'استهل', 'استهلت', 'كلل', 'كللت', 'أنجز', 'أنجزت', 'أتم', 'أتمت', 'أتما'];

/** «succeeded in signing»: with nothing else between. */
const SUCCEEDED = ['نجح', 'نجحت', 'نجحا', 'تمكن', 'تمكنت', 'تمكنا'];

export const performedTheSigning = defineRule<StatusRule>({
  id: 'ar/instruments/performed-the-signing',
  recognises: 'Someone performed the signing of an instrument.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `(?:${words(PERFORMED)}|${words(SUCCEEDED)}(?= (?:[^\\s.؛!؟]+ ){0,10}?(?:في|من) (?:توقيع|ابرام|امضاء|التوقيع) ))`,
      `[،,]? ${named('parties', clauseWithout(NOT_YET, 20))}${words(['بتوقيع', 'بالتوقيع على', 'بإبرام', 'بإمضاء', 'توقيع', 'التوقيع على', 'إبرام', 'إمضاء', 'توقيعه على', 'توقيعها على', 'توقيعهما على', 'توقيعيهما على', 'توقيعهم على'])} ${clause(3)}${INSTRUMENT}`,
    ),
  ),
  finds: [
    'وقد ‹قام بتوقيع الاتفاقية› مدير المستشفى ومدير الجمعية.',
    '‹عززت الجامعتان تعاونهما بتوقيع اتفاقية شراكة›.',
    '‹قامت الهيئة بالتوقيع على مذكرة تفاهم› مع البلدية.',
    '‹نجحت الهيئة في إبرام اتفاقية شراكة› مع المصرف.',
    '‹ووضع المديران توقيعيهما على مذكرة تفاهم› جديدة.',
  ],
  ignores: [
    'قامت الهيئة بدراسة مذكرة تفاهم مع البلدية.',
    'قام الوزير بزيارة الجامعة.',
    'بدأت الحكومة إجراءات توقيع اتفاقية القرض.',
    'قام الوزير بزيارة تهدف إلى توقيع اتفاقية تعاون.',
    'طالب النواب بتوقيع اتفاقية تعاون.',
    'نجحت الوساطة في تمهيد الطريق لإبرام اتفاق الهدنة.',
    'نجحت الشرطة في كشف شبكة زورت توقيع اتفاقية بيع.',
    'لم تتمكن الهيئة من توقيع اتفاقية التعاون.',
  ],
});

import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { ANY_SIGN, clause, notAfter, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SIGNING } from './words/signing.ts';

/** Between the verb and the signing stand names, days and these; any other word may take the signing back: «the nearing of the signing». */
const NAMES = `(?:[-–—][^-–—.؛!؟\\n]{3,60}[-–—][،,]*\\s+|(?:في )?[^\\s.؛!؟;]*${ANY_SIGN}["'،,]*\\s+|ال[ء-ي]{3,} (?=عن (?:توقيع|ابرام))|${words(['أمس', 'اليوم', 'رسميا', 'مؤخرا', 'عن', 'كل من', 'في بيان', 'يوم', 'مساء', 'صباح'])}[،,]*\\s+){1,12}`;

export const announcedSigning = defineRule<StatusRule>({
  id: 'ar/instruments/announced-signing',
  recognises: 'A body announces that it has signed: «announced the signing of …».',
  status: 'signed',
  weight: 'proof',
  bodyOnly: true,
  pattern: sequence(notAfter(['أن', 'لم', 'لن', 'قد', 'سوف']), evidence(`${words(['أعلن', 'أعلنت', 'أعلنا', 'أعلنتا', 'كشف', 'كشفت', 'أكد', 'أكدت', 'أفاد', 'أفادت'])}[،,]? ${named('parties', `${NAMES}${words([...SIGNING, 'توقيعه'])} ${clause(8)}`)}(?:${SIGNED_OBJECT}|(?<=توقيعه(?:ا|ما)? )ل["'(]*${SIGN.instrument})`)),
  finds: [
    '‹أعلنت جامعة القاهرة عن توقيعها مذكرة تفاهم› مع المركز القومي للبحوث.',
    '‹أعلنت وزارة الصحة عن توقيعها لمذكرة تفاهم› مع جامعة القاهرة.',
    '‹كشف المدير عن إبرام النادي اتفاقية رعاية› مع شركة الاتصالات.',
    '‹أعلن في عمان عن توقيع اتفاقية شراكة› بين الجامعتين.',
    '‹وكشفت وزارة الصحة عن توقيع مذكرة تفاهم› مع منظمة الصحة العالمية.',
    '‹وأعلنت وزارة الصحة ومنظمة الصحة العالمية توقيع اتفاقية تعاون› أمس.',
  ],
  ignores: [
    'أعلنت جامعة القاهرة قرب توقيع مذكرة تفاهم مع المركز القومي للبحوث.',
    'أعلن رئيس الوزراء اقتراب توقيع اتفاق مع شركة الأفق.',
    'أعلنت وزارة التجارة ورشة حول توقيع العقود الإلكترونية.',
    'أكد وزير الصحة أهمية توقيع اتفاقية تعاون.',
    'أعلنت وزارة الصحة عزمها توقيع اتفاقية تعاون.',
    'أعلنت وزارة الصحة أن توقيع الاتفاقية سيتم غدا.',
  ],
});

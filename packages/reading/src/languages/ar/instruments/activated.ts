import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { ACTIVATED } from './words/not-signed.ts';

export const activated = defineRule<StatusRule>({
  id: 'ar/instruments/activated',
  recognises: 'An instrument already concluded is put to work.',
  status: 'activated',
  weight: 'proof',
  pattern: sequence(
    evidence(
      either(
        `${words(ACTIVATED, 'و|ف|ل|ب')} ${named('parties', clauseWithout(['توقيع', 'إبرام', 'خلال', 'طريق'], 8))}`,
        `${words(['باشر', 'باشرت', 'بدأ', 'بدأت', 'شرع', 'شرعت', 'بدآ'])} ${clause(8)}${words(['تنفيذ', 'بتنفيذ', 'تطبيق', 'بتطبيق', 'العمل'], '')} `,
      ),
      INSTRUMENT,
    ),
  ),
  finds: [
    'بدأت الوزارتان ‹تفعيل مذكرة التفاهم› بينهما.',
    'بحث الوفدان ‹بدء تنفيذ اتفاقية النقل البري›.',
    '‹باشرت البلدية تنفيذ مذكرة التفاهم› مع الجامعة.',
    'عقدت الوزارتان اجتماعا ‹لتفعيل اتفاقية التعاون› بينهما.',
  ],
  ignores: [
    'وقعت الوزارتان مذكرة تفاهم بينهما.',
    'بحث الوفدان تفعيل دور الشباب.',
    'بدأت البلدية تنفيذ الطريق قبل توقيع مذكرة التفاهم.',
    'التقى المدير الرئيس لتفعيل التعاون من خلال توقيع مذكرة تفاهم.',
  ],
});

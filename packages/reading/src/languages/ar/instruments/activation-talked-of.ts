import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { TALKED_OF } from './words/not-signed.ts';

/** «the clauses of», «a number of»: no other deed and no comma between. */
const OF_IT = `(?:(?!${words(['توقيع', 'إبرام', 'خلال', 'طريق'])})[^\\s.؛!؟،,]+ ){0,3}?`;
/** «the memorandum signed between …», «the agreements that were concluded with …». */
const SIGNED_BEFORE = `["')،,]* ${words(['الموقعة', 'الموقع', 'المبرمة', 'المبرم', 'التي تم', 'الذي تم', 'التي سبق', 'الذي سبق', 'التي وقعت', 'الذي وقع', 'السابقة'], '')}`;

/** «began yesterday to put to work …» */
const NOT_BEGUN = `(?<!(?:${words(['تم', 'جرى', 'بدأ', 'بدأت', 'بدآ', 'بدء', 'شرع', 'شرعت', 'باشر', 'باشرت'])}) (?:(?:رسميا|فعليا|في|[^\\s]{0,3}${SIGN.date}) ){1,2})`;

export const activationTalkedOf = defineRule<StatusRule>({
  id: 'ar/instruments/activation-talked-of',
  recognises: 'Putting an older instrument to work is talked of, asked for or aimed at: it was signed before, and is not yet put to work.',
  status: 'referenced',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `(?:${words(TALKED_OF)} ${clause(6)}${words(['تفعيل'], 'و|ل|ب')} ${OF_IT}${INSTRUMENT}|${NOT_BEGUN}${notAfter(['تم', 'جرى', 'بدأ', 'بدأت', 'بدء', 'البدء في', 'بدأ في', 'شرع في', 'شرعت في', 'باشر', 'باشرت', 'شرعا في'])}${words(['تفعيل'], 'و')} ${OF_IT}${INSTRUMENT}${SIGNED_BEFORE})`,
    ),
  ),
  finds: [
    'بلديتا سلا وعكا ‹تبحثان تفعيل مذكرة التفاهم› بينهما.',
    '‹استعرض اللقاء سبل تفعيل اتفاقية التعاون› بين الجامعتين.',
    'ويكون ذلك عبر ‹تفعيل مذكرة التفاهم الموقعة› بين الغرفتين.',
    '‹ودعا الرئيس إلى تفعيل بنود الاتفاق› في أقرب وقت.',
  ],
  ignores: [
    'بدأت الوزارتان تفعيل مذكرة التفاهم بينهما.',
    'تم تفعيل اتفاقية التعاون الموقعة العام الماضي.',
    'بدأ أمس تفعيل اتفاقية التعاون الموقعة عام 2018.',
    'بحث الوفدان تفعيل دور الشباب، ووقعا مذكرة تفاهم.',
    'بحثا تفعيل التعاون من خلال توقيع مذكرة تفاهم.',
  ],
});

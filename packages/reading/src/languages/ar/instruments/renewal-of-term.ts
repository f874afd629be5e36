import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';
import { UNITS } from './words/lengths.ts';
import { BY_ITSELF, MAY_BE, ON_WHAT_TERMS, SOMETHING_ELSE, UNLESS } from './words/renewals.ts';

/** The instrument itself, named or meant. */
const IT = `(?:ها|ه|هما)?(?: (?:العمل (?:ب|بها|به))?(?:هذه |هذا )?["'(]*(?:[بل]|لل)?${SIGN.instrument}["')]*)?(?: العمل بها| العمل به)?`;
/** «a memorandum on sources that are renewable»: told of what it is about. */
const NOT_THE_TERM = ['بشأن', 'حول', 'في', 'على', 'من', 'عن', 'بخصوص', 'لتوفير', 'لإنتاج'];
/** «for three years, renewable»: what may be renewed is a time or an instrument, and not a card. */
const OF_A_TERM = `(?<=(?:${[...UNITS, 'عامين', 'سنتين', 'واحدة', 'واحد', 'ونصف', 'مدة', 'مدتها', 'مدته'].map(fold).join('|')}|${SIGN.instrument}|${SIGN.date})["')]*(?:[،,]? (?!${words(NOT_THE_TERM, '')})[^\\s.،,؛]+){0,4}[،,]? و?)`;
const RENEWABLE = `(?=(?:غير )?قابل)${OF_A_TERM}(?:غير )?قابله?(?:ين|تين|ان|تان)? لل(?:تجديد|تمديد)`;
const RENEWS_ITSELF = `(?:لا |س)?[تي]ت?(?:جدد|مدد)(?:ان)?${IT}(?= ${words(ON_WHAT_TERMS, '')})`;
const MAY_BE_RENEWED = `(?:${MAY_BE.map(fold).join('|')}) (?:تجديد|تمديد)${IT}(?= |[.،])`;
const IS_DEEMED_RENEWED = `[تي]عتبر${IT} مجدده? ${words(BY_ITSELF, '')}`;
const TERMS = `(?: (?!${words(SOMETHING_ELSE, '')}|${words(UNLESS, '')})[^\\s.،,؛:]+){0,12}`;
const EXCEPT = `(?:[،,]? ${words(UNLESS, '')}[^.؛\\n]{0,220})?`;

export const renewalOfTerm = defineRule({
  id: 'ar/instruments/renewal-of-term',
  recognises: 'How an instrument goes on after its term: renewable, renewed by itself, and what keeps it from being so.',
  pattern: sequence('(?<![ء-ي])(?:[وف](?=[تيقا]))?', evidence(`(?:${RENEWABLE}|${RENEWS_ITSELF}|${MAY_BE_RENEWED}|${IS_DEEMED_RENEWED})${TERMS}${EXCEPT}`)),
  finds: [
    'وقعت الجامعتان اتفاقية تعاون لمدة ثلاث سنوات ‹قابلة للتجديد› بحضور السفير.',
    'تسري المذكرة سنة واحدة ‹تجدد تلقائيا لمدد مماثلة، ما لم يخطر أحد الطرفين الآخر برغبته في إنهائها قبل ثلاثة أشهر›.',
    'مدة الاتفاقية عامان، ‹قابلة للتمديد باتفاق الطرفين›.',
    'و‹يجوز تجديدها لمدة مماثلة›.',
    'تسري الاتفاقية عاما واحدا و‹تتجدد تلقائيا›.',
    'مدة المذكرة سنة ‹غير قابلة للتجديد›.',
  ],
  ignores: [
    'بحثت الوزارة مع الشركة مشروع بطاقات قابلة للتجديد.',
    'جدد الطرفان المذكرة الموقعة قبل عامين.',
    'تجدد الجامعة دعوتها إلى الحوار.',
    'طلب الوزير تجديد المذكرة.',
  ],
});

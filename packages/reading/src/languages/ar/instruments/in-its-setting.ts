import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SETTING } from './words/setting.ts';

const TERMS = ['بنود', 'ببنود', 'لبنود', 'أحكام', 'بأحكام', 'لأحكام', 'مقتضيات', 'لمقتضيات', 'نص', 'هذه', 'هذا', 'تنفيذ', 'تفعيل', 'تطبيق'];

export const inItsSetting = defineRule<StatusRule>({
  id: 'ar/instruments/in-its-setting',
  recognises: 'An instrument on the ground of which something else is done: «under the memorandum between …».',
  status: 'referenced',
  weight: 'support',
  pattern: sequence(evidence(`${words(SETTING, 'و|ف|ب|ل')} (?:${words(TERMS, '')} ){0,2}${INSTRUMENT}`)),
  finds: [
    'وتأتي الدورة ‹في إطار اتفاقية› بين وزارة الصحة وجامعة الكويت.',
    'سافر الخبراء ‹بموجب مذكرة التفاهم› بين الهيئتين.',
    'أرسلت المعدات ‹عملا باتفاق التعاون› بين البلدين.',
    'سلم السجناء ‹تنفيذا لبنود البروتوكول› بين الكويت والعراق.',
    'يدرس الطلبة هناك ‹وفق اتفاقية شراكة› مع جامعة تونس.',
    'المصنع ‹ثمرة اتفاقية تعاون› بين الولاية والشركة.',
  ],
  ignores: ['وقعت وزارة الصحة اتفاقية مع جامعة الكويت.', 'سافر الخبراء بموجب تصريح من الوزارة.'],
});

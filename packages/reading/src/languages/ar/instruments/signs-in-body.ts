import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

export const signsInBody = defineRule<StatusRule>({
  id: 'ar/instruments/signs-in-body',
  recognises: 'A present-tense verb of signing outside headlines: the signing is announced, not reported.',
  status: 'planned',
  weight: 'support',
  bodyOnly: true,
  pattern: sequence(
    notAfter(['لن', 'لم', 'لا', 'قد']),
    evidence(`${words(['يوقع', 'توقع', 'يوقعان', 'توقعان', 'يوقعون', 'يبرم', 'تبرم', 'يبرمان', 'تبرمان'])} ${named('parties', clause(16))}${INSTRUMENT}`),
  ),
  finds: ['‹توقع البلدية غدا اتفاقية تعاون› مع الجامعة.', '‹ويوقع الوزيران اليوم مذكرة تفاهم› في الرباط.'],
  ignores: ['وقعت البلدية اتفاقية تعاون مع الجامعة.', 'يتوقع الخبراء ارتفاع الأسعار.'],
});

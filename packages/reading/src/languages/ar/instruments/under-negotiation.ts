import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { NEGOTIATING } from './words/to-come.ts';

export const underNegotiation = defineRule<StatusRule>({
  id: 'ar/instruments/under-negotiation',
  recognises: 'An instrument is being negotiated or drafted.',
  status: 'under_negotiation',
  weight: 'proof',
  pattern: sequence(evidence(`${words(NEGOTIATING)} ${clauseWithout(['تنفيذ', 'تطبيق', 'الالتزام', 'تفعيل', 'متابعة'], 10)}${INSTRUMENT}`)),
  finds: [
    'عقد الطرفان جولة من ‹مفاوضات اتفاقية التجارة الحرة› في أنقرة.',
    '‹يعملان على صياغة مواد الاتفاقية› هذا الأسبوع.',
  ],
  ignores: [
    'وقع الطرفان اتفاقية التجارة الحرة في أنقرة.',
    'يعمل الفريق على تنفيذ اتفاقية التجارة الحرة.',
    'تبدأ المفاوضات الأسبوع المقبل.',
  ],
});

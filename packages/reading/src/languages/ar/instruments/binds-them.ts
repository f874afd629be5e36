import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { BINDS } from './words/setting.ts';

export const bindsThem = defineRule<StatusRule>({
  id: 'ar/instruments/binds-them',
  recognises: 'An instrument that is said to stand between two: «an agreement joins the university and the academy».',
  status: 'referenced',
  weight: 'support',
  pattern: sequence(evidence(`${words(BINDS)} ${named('parties', clause(12))}${INSTRUMENT}`)),
  finds: [
    '‹تجمع جامعة صفاقس وجامعة بنغازي اتفاقية شراكة› منذ أعوام.',
    '‹يرتبط المغرب والأردن باتفاقية تجارة حرة›.',
    '‹وتربط وزارة الشباب بالمعهد مذكرة تفاهم›.',
  ],
  ignores: ['تجمع عدد من المواطنين أمام مقر البلدية.', 'يربط الجسر بين الضفتين.'],
});

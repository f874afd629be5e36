import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { PROPOSED } from './words/to-come.ts';

const STEPS = ['المصادقة على', 'للمصادقة على', 'بالمصادقة على', 'التصديق على', 'بالتصديق على', 'للتصديق على', 'الانضمام إلى', 'بالانضمام إلى', 'للانضمام إلى', 'الموافقة على', 'بالموافقة على', 'إقرار', 'بإقرار', 'احترام', 'باحترام', 'الالتزام', 'بالالتزام', 'تطبيق', 'بتطبيق', 'تنفيذ', 'بتنفيذ'];

export const calledToApprove = defineRule<StatusRule>({
  id: 'ar/instruments/called-to-approve',
  recognises: 'Someone is called upon to ratify, join or respect an instrument: nothing happened to it yet.',
  status: 'referenced',
  weight: 'proof',
  pattern: sequence(evidence(`${words(PROPOSED)} ${wordsBetween(12)}${words(STEPS, '')} ${clause(4)}${INSTRUMENT}`)),
  finds: [
    '‹دعت المنظمة الحكومات إلى المصادقة على اتفاقية حماية العمال›.',
    'وأكد ‹أهمية الالتزام باتفاق الهدنة› بين الطرفين.',
  ],
  ignores: [
    'صادق البرلمان على اتفاقية حماية العمال.',
    'دعت المنظمة إلى توقيع اتفاقية جديدة.',
  ],
});

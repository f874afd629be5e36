import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { PROPOSES, PROPOSES_ON } from './words/proposes.ts';

export const proposes = defineRule<StatementRule>({
  id: 'ar/statements/proposes',
  recognises: 'A proposal or an outlook.',
  act: 'propose',
  pattern: speech(PROPOSES, PROPOSES_ON),
  finds: [
    '‹اقترح رئيس جامعة القاهرة إنشاء صندوق مشترك›.',
    '‹أعرب عن أمله في توسيع التعاون›.',
  ],
  ignores: [
    'أنشئ صندوق مشترك.',
    'اتسع نطاق التعاون.',
  ],
});

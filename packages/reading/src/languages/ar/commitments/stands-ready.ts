import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, WHAT } from './what.ts';

export const standsReady = defineRule<CommitmentRule>({
  id: 'ar/commitments/stands-ready',
  recognises: 'A body stands ready, or is determined, to do something.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`${words(['استعداد', 'استعداده', 'استعدادها', 'على استعداد', 'على استعداد تام', 'جاهزية', 'حريص', 'حريصون', 'حريصة', 'حرص', 'عزم', 'عزمه', 'عزمها', 'عزمهم', 'اعتزام', 'نية'])} `, named('who', `(?:${WHO}["']* )?`), `(?:ل(?=[ء-ي])|علي |(?=${ACTION}|(?:التعاون|العمل|المضي|مواصله)(?![ء-ي])))`, WHAT)),
  finds: [
    'أعلن ‹استعداد جامعة الدول العربية لتقديم العون›.',
    'وأكد ‹عزم جامعة القاهرة إطلاق برنامج جديد›.',
    'وأكد ‹حرص جامعة القاهرة على تعزيز الشراكة›.',
  ],
  ignores: [
    'أنهى الفريق استعداداته.',
    'حرص دائم.',
  ],
});

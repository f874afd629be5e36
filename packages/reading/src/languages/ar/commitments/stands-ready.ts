import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';

export const standsReady = defineRule<CommitmentRule>({
  id: 'ar/commitments/stands-ready',
  recognises: 'A body stands ready to do something.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`${words(['استعداد', 'استعداده', 'استعدادها', 'على استعداد', 'على استعداد تام', 'جاهزية', 'حريص', 'حريصون', 'حريصة', 'حرص'])} `, named('who', `(?:${WHO}["']* )?`), '(?:ل(?=[ء-ي])|علي )', WHAT)),
  finds: [
    'أعلن ‹استعداد جامعة الدول العربية لتقديم العون›.',
    'وأكد ‹حرص جامعة القاهرة على تعزيز الشراكة›.',
  ],
  ignores: [
    'أنهى الفريق استعداداته.',
    'حرص دائم.',
  ],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SPORT } from './words/doubt.ts';

/** «⟨the club⟩ concluded ⟨a contract⟩ with ⟨the firm⟩ for three seasons»: no player is told of. */
const NOT_OF_TWO_BODIES = `(?!(?<=${SIGN.organisation}["')]* )["'(]*${SIGN.instrument}["')]* مع ["'(]*${SIGN.organisation})`;

export const contractOfPlayer = defineRule<StatusRule>({
  id: 'ar/instruments/contract-of-player',
  recognises: 'A contract of a player or a coach: no instrument of cooperation.',
  status: 'referenced',
  weight: 'support',
  refuses: true,
  pattern: sequence(evidence(`(?:${words(SPORT)} (?:[^\\s.؛!؟]+ ){0,14}?${INSTRUMENT}|${NOT_OF_TWO_BODIES}${INSTRUMENT}(?= (?:[^\\s.؛!؟]+ ){0,14}?${words(SPORT)}))`)),
  finds: ['وقع النادي مع ‹اللاعب البرازيلي عقدا› أمس.', 'وقع ‹عقدا› مع المهاجم الجديد.'],
  ignores: ['وقع النادي مع الجامعة عقدا لثلاث سنوات.', 'أبرم نادي الوحدة عقد رعاية مع شركة الأفق لثلاثة مواسم.', 'سجل المهاجم هدفين.'],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const vagueDay = defineRule({
  id: 'fr/instruments/vague-day',
  recognises: 'Words for when an instrument was or is to be signed that fix no day.',
  pattern: sequence(evidence(words("récemment, dernièrement, prochainement, bientôt, il y a quelques jours, dans un proche avenir, dans les prochains jours, dans les prochaines semaines, dans les prochains mois, ultérieurement, à une date ultérieure, plus tard dans l'année, incessamment"))),
  finds: [
    'La ville a ‹récemment› signé un accord de coopération.',
    'Les deux signeront un accord ‹prochainement›.',
  ],
  ignores: [
    'La ville a signé un accord de coopération.',
    'Le bâtiment est proche du port.',
  ],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { PERSON, sequence, words } from '../patterns.ts';

export const witnessedBy = defineRule({
  id: 'fr/instruments/witnessed-by',
  recognises: 'Those in whose presence, or under whose patronage, an instrument was signed: they are no signatories.',
  pattern: sequence(evidence(`${words("en présence de, en présence du, en présence des, en présence d, en présence notamment de, sous le patronage de, sous la présidence de, sous la présidence du, sous l'égide de, sous les auspices de, ont assisté à la cérémonie, a assisté à la cérémonie, présidée par, a été présidée par")}[ '][^.;]{0,160}?${PERSON}`)),
  finds: [
    'Ils ont signé l’accord ‹en présence du ministre de la Santé›.',
    'La cérémonie ‹a été présidée par M. Salim Haddad›.',
  ],
  ignores: [
    'L’accord a été signé par le ministre de la Santé.',
    'La présence d’esprit du guide les a sauvés.',
  ],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence } from '../patterns.ts';

export const ownText = defineRule({
  id: 'fr/instruments/own-text',
  recognises: 'A clause of an instrument itself, whose title names it and its parties. What became of it the text does not say: it is supposed to be proposed.',
  pattern: sequence('^["(]*(?:et )?(?:les (?:deux )?parties )?', evidence("(?:(?:sont|ont|il (?:est|a ete)) convenue?s? (?:de )?(?:ce qui suit|comme suit)|conviennent (?:de )?(?:ce qui suit|comme suit)|article (?:premier|1|1er|i)(?![a-z0-9]))")),
  finds: [
    'Protocole d’accord entre le ministère des Transports et l’université de Tanta\n\n‹Sont convenus de ce qui suit› :',
    'Protocole d’accord entre le ministère des Transports et l’université de Tanta\n\n‹Article premier›\nLes Parties coopèrent.',
  ],
  ignores: ['Le ministère a signé un protocole avec l’université.', 'Ils sont convenus d’une visite.'],
});

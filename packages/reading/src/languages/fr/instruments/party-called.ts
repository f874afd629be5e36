import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const ORDINAL = '(?:premiere|deuxieme|seconde|troisieme|1ere|2eme)';
const NAME = named('name', '(?!(?:les )?(?:deux )?parties|(?:par|comme) )[^"(),.;:\\n]{2,50}?');

export const partyCalled = defineRule({
  id: 'fr/instruments/party-called',
  recognises: 'The text of an instrument says what it calls one of its parties: «hereinafter referred to as the First Party».',
  pattern: sequence(
    evidence(
      `(?:(?:${words('ci-après, ci après, ci-dessous')},? (?:denommee?|designee?|appelee?|nommee?)|${words('dénommé, dénommée, désigné, désignée, appelé, appelée')} ${words('ci-après, ci après')})(?: par| comme| par les termes)? ["( ]*(?:l'|la |le |les )?["( ]*${NAME}(?= ?["),.;:]| ?$)`,
      `|(?<=[(,] ?["( ]*(?:la )?["( ]*)${named('name2', `${ORDINAL} partie`)}(?= ?["),])`,
      `|${named('name3', "d'(?:une|autre) part")}(?= ?[,;.)]| ?$| et))`,
    ),
  ),
  finds: [
    'L’université de Tanta, ‹ci-après dénommée « la Deuxième Partie› »,',
    'L’université de Tanta (‹ci-après désignée l’Université›)',
    'L’université de Tanta (‹désignée ci-après par « l’Université› »)',
    'L’université de Tanta, ‹d’autre part›,',
  ],
  ignores: ['Le ministère et l’université, ci-après dénommés « les Parties »,', 'Il est dénommé ainsi par la presse.'],
});

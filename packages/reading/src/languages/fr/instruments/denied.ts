import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { DENIED } from './words/not-signed.ts';

export const denied = defineRule<StatusRule>({
  id: 'fr/instruments/denied',
  recognises: 'The signing or the existence of an instrument is denied, or it was refused.',
  status: 'denied',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words(DENIED)} ${named('parties', wordsBetween(16))}${INSTRUMENT}|${words('aucun, aucune, ni, nul')} ${wordsBetween(3)}${INSTRUMENT} ${clause(5)}(?:n'a|n'ont|ne|n'avait|n'est) ?${wordsBetween(3)}(?:signee?s?|conclue?s?)|${SIGN.instrument} ${clause(4)}n'(?:a|ont) (?:pas|jamais|toujours pas|pas encore) ete (?:signee?s?|conclue?s?))`)),
  finds: [
    'Le ministère ‹a démenti la signature d’un accord› avec la société.',
    'La fédération ‹n’a pas signé de mémorandum d’entente› avec le club.',
    '‹Aucun accord n’a été signé› à cette occasion.',
  ],
  ignores: [
    'Le ministère a signé un accord avec la société.',
    'Le ministère a démenti la hausse des prix.',
  ],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { PERSON, sequence, words } from '../patterns.ts';

export const witnessedBy = defineRule({
  id: 'en/instruments/witnessed-by',
  recognises: 'Those in whose presence, or under whose patronage, an instrument was signed: they are no signatories.',
  pattern: sequence(evidence(`${words('in the presence of, presence of, attended by, witnessed by, was attended by, under the patronage of, under the auspices of, also present were, were also present, also attended by, attended the ceremony, attended the signing, witnessed the ceremony, witnessed the signing, presided over by')} (?:[^.;]{0,160}?${PERSON})`)),
  finds: [
    'They signed the agreement ‹in the presence of the Minister of Health›.',
    'The signing ‹was attended by Dr Salim Haddad›.',
  ],
  ignores: [
    'The agreement was signed by the Minister of Health.',
    'The presence of mind of the guide saved them.',
  ],
});

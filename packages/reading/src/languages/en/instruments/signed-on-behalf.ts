import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { INSTRUMENT, PERSON, sequence, words } from '../patterns.ts';

const FOR_WHOM = `(?<![a-z])(?:signed|inked|initialled) (?:(?:it|the document|(?:the |this )?${INSTRUMENT}["),]*) )?(?:for|on behalf of|on the part of)(?![a-z])`;

export const signedOnBehalf = defineRule({
  id: 'en/instruments/signed-on-behalf',
  recognises: 'Those who sign, and for which party: «… signed for the chamber», «signed by … on behalf of …».',
  pattern: sequence(evidence(`(?:(?<=^|[.;"] ?|, and |,? while )[^.;]{0,160}?${PERSON}(?:(?! while )[^.;]){0,120}?${FOR_WHOM} (?:(?! while )[^.;]){0,120}|(?:${words('signed by, inked by, concluded by, signatures of, signature of')}|(?<=(?:was|were|been|,) (?:[a-z]+ly )?)(?:signed|inked|concluded)(?:,? [^\\s.;${SIGN.instrument}]+){1,10}?,? by) ${named('signers', `(?:(?! while )[^.;]){0,120}?${PERSON}(?:(?! while )[^.;])*`)})`)),
  finds: [
    'The memorandum was ‹signed by Dr Salim Haddad on behalf of the Arab Centre for Law›.',
    '‹Dr Salim Haddad signed the memorandum on behalf of the Arab Centre for Law›.',
    '‹Mrs Odile Marchand signed for UNESCO› while ‹Dr Salim Haddad signed on behalf of the Arab Centre for Law›.',
    'It was ‹signed on 4 May in Rabat by Dr Salim Haddad›.',
    'It was ‹signed by the Minister of Health of Qatar and the President of Cairo University›.',
  ],
  ignores: [
    'The memorandum was signed in Rabat.',
    'The minister praised the memorandum.',
  ],
});

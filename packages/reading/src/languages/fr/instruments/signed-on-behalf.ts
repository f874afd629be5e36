import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { PERSON, sequence, WHO, words } from '../patterns.ts';

const FOR_WHOM = `(?<![a-z])(?:(?:a|ont) (?:[a-z]+ment |egalement )?signe|signait|signaient) (?:(?:l'|le |la |cet |cette |ce )?${SIGN.instrument}["),]* )?(?:pour(?: le compte d[eu]?)?|au nom d[eu]?|du cote d[eu]?)(?![a-z])`;

export const signedOnBehalf = defineRule({
  id: 'fr/instruments/signed-on-behalf',
  recognises: 'Those who sign, and for which party: «… signed for the chamber», «signed by … on behalf of …».',
  pattern: sequence(evidence(`(?:(?<=^|[.;"] ?|, et |, tandis que )[^.;]{0,160}?${PERSON}[^.;]{0,120}?${FOR_WHOM}[ '](?:(?! tandis | alors que )[^.;]){0,120}|(?:signee?s?|paraphee?s?|conclue?s?)(?:,? [^\\s.;]+){0,9}?,? par ${named('signers', `[^.;]{0,120}?${PERSON}[^.;]*`)}|${words('porte la signature de, portent la signature de, porte la signature du, porte les signatures de, pour le compte de')} [^.;]{0,60}?${PERSON}[^.;]*|(?:pour|cote) (?:la partie |le |la |l')?[^.;,]{0,40}${WHO},? par [^.;]{0,60}?${PERSON}[^.;]*)`)),
  finds: [
    'Le mémorandum a été ‹signé par M. Salim Haddad au nom du Centre arabe de droit›.',
    'Il a été ‹signé, à cette occasion, par M. Salim Haddad, pour le Centre arabe de droit›.',
    'Il a été ‹signé par le ministre de la Santé du Qatar et la présidente de l’Université du Caire›.',
  ],
  ignores: [
    'Le mémorandum a été signé à Rabat.',
    'Le ministre a loué le mémorandum.',
  ],
});

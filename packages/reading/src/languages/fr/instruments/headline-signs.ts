import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, SIGNED_OBJECT, words } from '../patterns.ts';

export const headlineSigns = defineRule<StatusRule>({
  id: 'fr/instruments/headline-signs',
  recognises: 'A headline in the present tense: «… sign an agreement»; the body has to bear it out.',
  status: 'signed',
  weight: 'headline',
  pattern: sequence(evidence(`(?:${words('signe, signent, scelle, scellent, concluent, conclut, paraphent, paraphe')}(?! (?:de|du|des) | d') ${named('parties', SIGNED_OBJECT.replace(INSTRUMENT, ''))}${INSTRUMENT}|(?<=^|[:] ?)["]?signature (?:[^\\s.;]+ ){0,6}?(?:de |du |des |d')(?:l'|la |le |les |une? |deux |trois |\\d+ |plusieurs )?${INSTRUMENT})`)),
  finds: [
    'Le ministère et l’UNICEF ‹signent un accord› scolaire',
    '‹Signature d’une convention de partenariat› avec l’institut',
  ],
  ignores: [
    'Le ministère prépare un accord scolaire',
    'Un signe de la main',
  ],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const inTheFieldOf = defineRule({
  id: 'fr/fields/in-the-field-of',
  recognises: 'The fields named after «dans le domaine de», «dans les domaines».',
  pattern: sequence(`${words("dans le domaine, dans les domaines, dans le secteur, dans les secteurs, domaines, notamment dans les domaines, en matière, concernent les domaines, les domaines, dans plusieurs domaines, cooperation en matière, domaines suivants, aux domaines, dans divers domaines dont")} ?(?:suivants ?: ?|: ?)?(?=de |du |des |d'|[a-z])`, evidence('[^.;!?\\n]{3,240}')),
  finds: [
    'Les parties ont convenu de coopérer dans les domaines ‹de la santé, de l’éducation et du tourisme›.',
    'Elles ont signé un mémorandum d’entente dans le domaine ‹du transport maritime›.',
  ],
  ignores: [
    'Les parties ont convenu de coopérer.',
    'Le domaine est vaste.',
  ],
});

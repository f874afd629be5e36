import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const inTheFieldOf = defineRule({
  id: 'en/fields/in-the-field-of',
  recognises: 'The fields named after «in the field of», «in the areas of».',
  pattern: sequence(`${words('in the field of, in the fields of, in the area of, in the areas of, in areas of, in areas such as, in fields such as, in the domains of, in the sectors of, fields including, areas including, in the following areas:, cooperation in, collaboration in, cooperation on, collaborate in, cooperate in, cooperate in the field of, cooperate in the fields of, cooperate in the areas of, cooperate on, collaborate on, three fields:, four fields:, fields:, areas:')}["(]* ?`, evidence('[^.;!?\\n]{3,240}')),
  finds: [
    'The parties agreed to work together in the fields of ‹health, education and tourism›.',
    'They signed a memorandum of understanding in the field of ‹sea transport›.',
  ],
  ignores: [
    'The parties agreed to work together.',
    'The farmers stood in the field.',
  ],
});

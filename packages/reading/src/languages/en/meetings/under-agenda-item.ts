import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const underAgendaItem = defineRule({
  id: 'en/meetings/under-agenda-item',
  recognises: 'The agenda item under which something was discussed.',
  pattern: sequence(`${words('under agenda item, under item, agenda item, under the agenda item entitled, under the item')} `, evidence(`[^.;\\n]{3,120}`)),
  finds: [
    'The council met under agenda item ‹7 on the human rights situation›.',
    'The debate was held under the item ‹cooperation with regional organisations›.',
  ],
  ignores: [
    'The agenda was long.',
    'Each item was sold.',
  ],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const underAgendaItem = defineRule({
  id: 'fr/meetings/under-agenda-item',
  recognises: 'The agenda item under which something was discussed.',
  pattern: sequence(`${words("au titre du point, point de l'ordre du jour, au titre du point de l'ordre du jour, sous le point")} (?:intitule )?`, evidence(`[^.;\\n]{3,120}`)),
  finds: [
    'Le conseil a siégé au titre du point ‹7 sur la situation des droits de l’homme›.',
    'Le débat a eu lieu sous le point ‹coopération avec les organisations régionales›.',
  ],
  ignores: [
    'L’ordre du jour était long.',
    'Ce point est clos.',
  ],
});

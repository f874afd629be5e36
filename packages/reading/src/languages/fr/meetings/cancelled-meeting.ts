import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const cancelledMeeting = defineRule<MeetingRule>({
  id: 'fr/meetings/cancelled-meeting',
  recognises: 'A meeting is cancelled or put off.',
  status: 'cancelled',
  pattern: sequence(evidence(`(?:${words('a reporté, ont reporté, a annulé, ont annulé, reporte, annule, report de, annulation de')} ${clause(4)}${MEETING}|${MEETING} ${clause(10)}${words('a été reportée, a été reporté, a été annulée, a été annulé, est reportée, est reporté, est annulée')})`)),
  finds: [
    'Le secrétariat ‹a reporté la session extraordinaire›.',
    'Le ‹troisième forum a été annulé› faute de fonds.',
  ],
  ignores: [
    'Le secrétariat a tenu la session extraordinaire.',
    'Les vols ont été annulés.',
  ],
});

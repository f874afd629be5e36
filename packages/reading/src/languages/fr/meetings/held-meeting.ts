import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const heldMeeting = defineRule<MeetingRule>({
  id: 'fr/meetings/held-meeting',
  recognises: 'A verb of holding, opening, closing or hosting a meeting.',
  status: 'held',
  pattern: sequence(`(?<!(?:^| )(?:pas|sera) )`, evidence(`(?:${words("a tenu, ont tenu, tient, tiennent, a accueilli, ont accueilli, accueille, a abrité, abrite, a organisé, ont organisé, organise, organisent, a ouvert, ont ouvert, a clôturé, a présidé, ont présidé, préside, a coprésidé, ont coprésidé, a co-présidé, ont co-présidé, a participé à, ont participé à, participe à, a participé au, ont participé au, participe au, participent à, a pris part à, ont pris part à, prend part à, prend part au, a pris part au, ont pris part au, a assisté à, a eu, ont eu, a conclu, a mené, ont mené, a inauguré, s'est réuni en, se sont réunis en, a effectué, effectue, ont effectué, s'est tenue, s'est tenu, se sont tenues, se sont tenus, achève, a achevé, lors de la tenue de")},? ?${clause(14)}${MEETING}|${MEETING},? ${clause(20)}${words("s'est tenue, s'est tenu, se sont tenues, se sont tenus, a eu lieu, ont eu lieu, a été organisée, a été organisé, a été présidée, a été présidé, a été clôturée, a réuni, ont réuni, a été inaugurée, a été inauguré, s'est achevée, s'est achevé, s'est clôturée, s'est déroulée, s'est déroulé, a pris fin, ont pris fin, a été ouverte, a rassemblé, a été marquée, a été sanctionnée, s'est conclue, a porté, ont porté, a examiné, a adopté, tenue, tenu, tenues, organisée, organisé")})`)),
  finds: [
    'Le comité mixte ‹a tenu sa cinquième réunion› à Amman.',
    'Le ‹troisième forum du réseau a eu lieu› à Rabat.',
  ],
  ignores: [
    'Le comité mixte tiendra sa cinquième réunion à Amman.',
    'Le ministre tient parole.',
  ],
});

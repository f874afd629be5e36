import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const plannedMeeting = defineRule<MeetingRule>({
  id: 'fr/meetings/planned-meeting',
  recognises: 'A meeting is planned, announced or to be held.',
  status: 'planned',
  pattern: sequence(evidence(`(?:${words("tiendra, tiendront, accueillera, abritera, organisera, organiseront, participera, participeront, prendra part, prendront part, présidera, ouvrira, doit tenir, doivent tenir, doit accueillir, prévoit de tenir, ont convenu de tenir, prépare, préparent, préparatifs de, en prévision de, en prévision du, prochaine, prochain, en préparation de, en préparation du, effectuera, se réunira en, se réuniront en, à l'ordre du jour de la, aura lieu la, se tiendra la")} ?${clause(6)}${MEETING}|${MEETING},? ${clause(14)}${words("se tiendra, se tiendront, aura lieu, auront lieu, est prévue, est prévu, sont prévues, prévue, prévu, prévus, prévues, sera organisée, sera organisé, sera accueillie, devrait se tenir, s'ouvrira, débutera, est programmée, est attendue, seront organisées")})`)),
  finds: [
    'Le ministère ‹accueillera la quatrième session› en juin.',
    'Le ‹sixième forum se tiendra› à Nouakchott.',
  ],
  ignores: [
    'Le ministère a accueilli la quatrième session en juin.',
    'Les étapes suivantes sont fixées.',
  ],
});

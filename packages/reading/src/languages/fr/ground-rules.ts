import { defineGroundRule, type GroundRule } from '../../rules/ground-rule.ts';
import { nameOfInstrument } from './instruments/name-of-instrument.ts';

/** Rules of the ground: who is named, and when. Grammar reads them, not patterns. */
export const groundRules: readonly GroundRule[] = [
  defineGroundRule({
    id: 'fr/organisations/known-body',
    recognises: 'A body of the authority file, under any of its names, former names and acronyms.',
    marks: 'organisation',
    finds: ['Des experts de l’‹UNESCO› ont rencontré l’‹Union africaine› à Addis-Abeba.', 'L’‹Organisation de la coopération islamique› a salué le vote.'],
    ignores: ['Ceux qui étaient là sont partis.', 'L’union fait la force.'],
  }),
  defineGroundRule({
    id: 'fr/organisations/known-state',
    recognises: 'A State of the authority file, by its short or formal name.',
    marks: 'organisation',
    finds: ['La ‹Jordanie› et le ‹Royaume du Maroc› ont signé un accord.', 'Un protocole a été signé entre la ‹Tunisie› et le ‹Sénégal›.'],
    ignores: ['Le maroquin est un cuir.', 'Il mange une dinde.'],
  }),
  defineGroundRule({
    id: 'fr/organisations/state-by-nationality',
    recognises: 'A State meant by the adjective of its side or its minister: «the Moroccan side».',
    marks: 'organisation',
    finds: ['La partie ‹marocaine› a signé un accord avec la partie ‹espagnole›.', 'La délégation ‹tunisienne› a signé un accord avec le Togo.'],
    ignores: ['Ils lisent des romans marocains.', 'On y parle espagnol.'],
  }),
  defineGroundRule({
    id: 'fr/organisations/by-head-noun',
    recognises: 'The noun of a body, a ministry, a university, a council, with its adjectives and its complements.',
    marks: 'organisation',
    finds: [
      'Le ‹ministère de l’Enseignement supérieur, de la Recherche scientifique et de l’Innovation› a écrit à l’‹Université Mohammed V de Rabat›.',
      'La ‹Commission nationale de lutte contre la corruption› et le ‹Centre régional d’études stratégiques› se sont réunis.',
      'Le ‹Comité béninois de l’eau potable› a siégé.',
    ],
    ignores: ['Le ministère a publié son rapport.', 'Le conseil de sa mère était bon.', 'Le mémorandum sur le commerce a été lu.'],
  }),
  defineGroundRule({
    id: 'fr/organisations/two-bodies',
    recognises: 'Two bodies under one head: «les ministères de la Santé et de l’Éducation».',
    marks: 'organisation',
    finds: ['Des cadres des ‹ministères de la Santé› et ‹de l’Éducation› se sont réunis.', 'Les ‹universités de Jendouba› et ‹de Monastir› échangent des étudiants.'],
    ignores: ['Plusieurs ministères se sont réunis.', 'Toutes les universités sont ouvertes.'],
  }),
  defineGroundRule({
    id: 'fr/people/name-after-honorific',
    recognises: 'A name after a title: «M.», «S.E.M.», «Dr».',
    marks: 'person',
    finds: ['Mme ‹Aminata Kouyaté› a ouvert la réunion.', 'Ils ont remercié S.E.M. ‹Salim ben Rachid Al-Kaabi›.'],
    ignores: ['Le docteur a ouvert la réunion.', 'Il a salué Monsieur le Président.'],
  }),
  defineGroundRule({
    id: 'fr/people/name-after-office',
    recognises: 'A name after an office, with or without a title between.',
    marks: 'person',
    finds: ['Le secrétaire général de la Ligue arabe, ‹Nabil Haddad›, a parlé.', 'La ministre tunisienne de la Justice ‹Leila Jaffel› est venue.'],
    ignores: ['La ministre de la Santé est venue à Rabat.', 'Le président l’a dit.'],
  }),
  defineGroundRule({
    id: 'fr/people/name-before-office',
    recognises: 'A name with the office of the person set beside it.',
    marks: 'person',
    finds: ['‹Ndioba Sarr›, présidente du Comité sénégalais des droits de l’Homme, a parlé.', '‹Oluwaseun Adebayo›, directeur général de l’Autorité nigériane de l’eau, est venu.'],
    ignores: ['À Rabat, le ministre de la Santé a parlé.', 'Lundi, président de la Cour.'],
  }),
  defineGroundRule({
    id: 'fr/people/name-by-its-form',
    recognises: 'A name that its words alone show to be one: a given name, «ben», «El».',
    marks: 'person',
    finds: ['‹Khalid ben Salem› a remercié l’hôte.', 'L’ouvrage est de ‹Fatima Zahra Mernissi›.'],
    ignores: ['Le Nil Bleu est en crue.', 'La mer Rouge est calme.'],
  }),
  defineGroundRule({
    id: 'fr/dates/written-date',
    recognises: 'A day, a month, a year, a quarter or a period as written, in the Gregorian or the Hijri calendar.',
    marks: 'date',
    finds: ['Ils se sont réunis le ‹jeudi 24 avril 2025›.', 'Le stage court du ‹12 au 14 mai 2024›.', 'L’accord a été signé en ‹1992›.', 'Il est attendu au ‹premier trimestre 2026›.'],
    ignores: ['Ils ont accueilli 2021 personnes.', 'L’article 12 est adopté.'],
  }),
  defineGroundRule({
    id: 'fr/dates/relative-date',
    recognises: 'A day said from the day of publication: «hier», «lundi dernier».',
    marks: 'date',
    finds: ['Ils ont signé ‹hier›.', 'Ils se sont réunis ‹lundi dernier› à Rabat.'],
    ignores: ['Ils sont arrivés derniers.', 'Le prochain orateur est venu.'],
  }),
  nameOfInstrument,
];

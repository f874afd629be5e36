import type { MeetingNoun } from '../../../../latin/act-words.ts';
import { fold } from '../../../../latin/letters/fold.ts';
import { entriesOf } from '../../../../latin/word-lists.ts';

const meets = (words: string, meeting: MeetingNoun['meeting']): readonly MeetingNoun[] => entriesOf(words).map((word) => ({ word: fold(word), meeting }));
const does = (words: string, activity: NonNullable<MeetingNoun['activity']>, meeting: MeetingNoun['meeting']): readonly MeetingNoun[] => entriesOf(words).map((word) => ({ word: fold(word), meeting, activity }));

/** Nouns that head the name of a meeting or an activity, folded, the longest first. */
export const meetingNouns: readonly MeetingNoun[] = [
  ...meets('session, sessions', 'session'),
  ...meets('séance', 'sitting'),
  ...meets('réunion, réunions, assises', 'meeting'),
  ...meets('réunion ministérielle', 'ministerial'),
  ...meets('réunion de coordination', 'coordination_meeting'),
  ...meets('entretien, entretiens, rencontre, pourparlers, consultations politiques', 'bilateral_meeting'),
  ...meets('sommet', 'summit'),
  ...meets('conférence, colloque, congrès, symposium, séminaire', 'conference'),
  ...meets('forum', 'forum'),
  ...meets('dialogue, table ronde', 'other'),
  ...does('session de formation, stage de formation, cycle de formation', 'training', 'training'),
  ...does('atelier, atelier de formation', 'workshop', 'training'),
  ...does("visite, visite officielle, visite de travail, visite d'état, visite d'étude", 'visit', 'visit'),
].sort((a, b) => b.word.length - a.word.length);

/** Words in the name that make the meeting one of another type. */
export const meetingKinds: readonly (readonly [string, MeetingNoun['meeting']])[] = [['ministerielle', 'ministerial'], ['ministres', 'ministerial'], ['coordination', 'coordination_meeting'], ['bilaterale', 'bilateral_meeting'], ['comite', 'committee'], ['commission', 'committee'], ['sommet', 'summit']];

/** Ordinals before the noun. */
export const BEFORE_NOUN = `
  première, premier, deuxième, seconde, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, onzième, douzième,
  treizième, quatorzième, quinzième, seizième, dix, vingtième, vingt, et, unième, trente, trentième, quarante, quarantième, cinquante, cinquantième,
  soixante, soixantième, quatre, vingts, centième, grande, haute, nouvelle, prochaine, dernière, prochain, dernier
`;
/** Adjectives after it. */
export const AFTER_NOUN = `
  ordinaire, extraordinaire, ministérielle, ministériel, annuelle, annuel, plénière, inaugurale, inaugural, préparatoire, consultative, mixte,
  conjointe, bilatérale, bilatéral, tripartite, régionale, régional, internationale, international, mondiale, mondial, nationale, national, arabe,
  africaine, africain, islamique, technique, économique, parlementaire, officielle, virtuelle, spéciale, générale, scientifique, statutaire,
  restreinte, élargie, euro-méditerranéenne, périodique, biennale, stratégique, politique, urgente, de haut niveau, de coordination, de travail,
  de suivi, de formation, de concertation, au sommet, des experts, des hauts fonctionnaires, du comité mixte
`;

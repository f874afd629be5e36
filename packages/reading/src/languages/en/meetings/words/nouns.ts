import type { MeetingNoun } from '../../../../latin/act-words.ts';
import { entriesOf } from '../../../../latin/word-lists.ts';

const meets = (words: string, meeting: MeetingNoun['meeting']): readonly MeetingNoun[] => entriesOf(words).map((word) => ({ word, meeting }));
const does = (words: string, activity: NonNullable<MeetingNoun['activity']>, meeting: MeetingNoun['meeting']): readonly MeetingNoun[] => entriesOf(words).map((word) => ({ word, meeting, activity }));

/** Nouns that head the name of a meeting or an activity, the longest first. */
export const meetingNouns: readonly MeetingNoun[] = [
  ...meets('session, sessions', 'session'),
  ...meets('sitting', 'sitting'),
  ...meets('meeting, meetings, assembly meeting', 'meeting'),
  ...meets('ministerial meeting', 'ministerial'),
  ...meets('coordination meeting, coordinating meeting', 'coordination_meeting'),
  ...meets('bilateral meeting, talks, bilateral talks, round of talks, political consultations, consultations', 'bilateral_meeting'),
  ...meets('summit', 'summit'),
  ...meets('conference, symposium, congress, colloquium, seminar, high-level event, side event', 'conference'),
  ...meets('forum', 'forum'),
  ...meets('dialogue, human rights dialogue, round table, roundtable', 'other'),
  ...does('training course, training workshop, training session, training programme, training program', 'training', 'training'),
  ...does('workshop', 'workshop', 'training'),
  ...does('visit, official visit, working visit, state visit, study visit', 'visit', 'visit'),
].sort((a, b) => b.word.length - a.word.length);

/** Words in the name that make the meeting one of another type. */
export const meetingKinds: readonly (readonly [string, MeetingNoun['meeting']])[] = [['ministerial', 'ministerial'], ['ministers', 'ministerial'], ['coordination', 'coordination_meeting'], ['coordinating', 'coordination_meeting'], ['bilateral', 'bilateral_meeting'], ['committee', 'committee'], ['commission', 'committee'], ['summit', 'summit']];

/** Adjectives and ordinals before the noun. */
export const BEFORE_NOUN = `
  first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth,
  seventeenth, eighteenth, nineteenth, twentieth, thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, twenty, thirty, forty,
  fifty, sixty, seventy, eighty, ninety, hundredth, regular, ordinary, extraordinary, extra, leaders, special, emergency, annual, biennial, biannual,
  periodic, plenary, opening, closing, inaugural, joint, ministerial, high, level, senior, officials, expert, experts, technical, coordination,
  coordinating, preparatory, consultative, international, regional, national, global, world, bilateral, trilateral, tripartite, political, economic,
  strategic, inter, interregional, general, executive, assembly, committee, council, board, steering, follow, up, working, virtual, hybrid, online,
  official, state, study, mixed, parliamentary, scientific, islamic, arab, african, european, euro, mediterranean, oic, human, rights, policy, open,
  ended, closed, urgent, formal, informal, training, two, day, three, one, four, five, biennal, ad, hoc, capacity, building, commission, ministers
`;

import type { Speech } from '../language/language.tsx';
import type { Language } from '../preferences/preferences.ts';
import { precisionOf, presentDate, type DateManner, type WrittenDate } from './dates.ts';
import { labelOf } from './labels.ts';

/** What is known of where an instrument stands. */
export interface Standing {
  readonly status: string;
  readonly type: string | null;
  /** When what gave it this status happened, or is to happen. */
  readonly date: WrittenDate | null;
}

/** Kinds whose name is not of the gender in which the vocabulary gives the statuses: feminine in Arabic, masculine in French. */
const OTHER_GENDER: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['cooperation_protocol', 'protocol', 'executive_programme', 'work_programme', 'letter_of_intent', 'joint_declaration', 'contract', 'minutes', 'other']),
  en: new Set(),
  fr: new Set(['letter_of_intent', 'joint_declaration', 'convention']),
};

/** The event that gives each status; the status is dated by it. */
const EVENT_OF: Readonly<Record<string, string>> = {
  proposed: 'proposal',
  under_negotiation: 'negotiation_round',
  initialled: 'initialling',
  adopted: 'adoption',
  approved: 'approval',
  authorised: 'authorisation',
  planned: 'planned_signature',
  denied: 'denial',
  signed: 'signature',
  ratified: 'ratification',
  provisionally_applied: 'provisional_application',
  in_force: 'entry_into_force',
  activated: 'activation',
  renewed: 'renewal',
  expiring: 'expiry',
  expired: 'expiry',
  suspended: 'suspension',
  withdrawn: 'withdrawal',
  terminated: 'termination',
  superseded: 'supersession',
};

/** The date of the latest event that gives a status. */
export function dateOfStatus(status: string, events: readonly { event: string; date: WrittenDate | null }[]): WrittenDate | null {
  const dates = events.filter((each) => each.event === EVENT_OF[status]).flatMap((each) => (each.date === null ? [] : [each.date]));
  return dates.sort((a, b) => ((a.max ?? a.min ?? '') < (b.max ?? b.min ?? '') ? 1 : -1))[0] ?? null;
}

/** Where an instrument stands, as a sentence: «موقَّعة في 5 يونيو 2022». */
export function statusSentence(standing: Standing, speech: Speech, manner: DateManner): string {
  const { texts, say } = speech;
  if (standing.status === 'unknown') return texts.register.status.unknown;
  const status = statusWord(standing, speech);
  const { date } = standing;
  if (date === null || (date.min === null && date.max === null)) return say(texts.register.status.noDate, { status });
  const { words, bound, approximate } = presentDate(date, manner);
  const written = words.join(' · ');
  const phrase = approximate
    ? texts.register.status.about
    : bound !== null
      ? texts.register.status[bound]
      : precisionOf(date) === 'day'
        ? texts.register.status.onDay
        : texts.register.status.inSpan;
  return say(texts.register.status.dated, { status, date: say(phrase, { date: written }) });
}

/** A status in the gender of the kind: «موقَّعة» of a memorandum, «موقَّع» of a protocol. */
export function statusWord({ status, type }: Pick<Standing, 'status' | 'type'>, { texts, language }: Speech): string {
  const other = texts.register.status.otherGender[status];
  if (other !== undefined && OTHER_GENDER[language].has(type ?? '')) return other;
  return labelOf('instrumentStatuses', status, language);
}

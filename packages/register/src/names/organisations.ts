import { likenessOfWords, tellingWords } from './likeness.ts';

/** A body as far as it is known, for comparing. */
export interface NamedBody {
  readonly name: string;
  /** Its telling words, where they were worked out before. */
  readonly words?: readonly string[];
  /** ISO code of its State, where known. */
  readonly state?: string | null;
  /** Key or id of the body above it, where known. */
  readonly parent?: string | null;
}

/** A name that many bodies share proves nothing alone: at most this much. */
const SHARED_NAME = 0.8;

/**
 * First words of names that every State, or every organisation, has one of: «وزارة الصحة» of one State is not that
 * of another, nor one organisation's «الأمانة العامة» another's.
 */
const EVERY_STATE_HAS = new Set([
  'وزاره', 'وزير', 'حكومه', 'برلمان', 'رياسه', 'ديوان', 'محكمه', 'نيابه', 'جيش', 'شرطه', 'سفاره', 'امانه', 'اداره', 'قطاع',
  'ministry', 'minister', 'government', 'parliament', 'embassy', 'secretariat', 'department', 'cabinet',
  'ministere', 'gouvernement', 'parlement', 'ambassade', 'departement',
]);

/** Whole names of that sort whose first word alone does not tell. */
const SHARED_NAMES = new Set(
  [
    'مجلس الوزراء', 'المجلس الوطني', 'مجلس النواب', 'مجلس الأمة', 'مجلس الشورى', 'مجلس الشيوخ', 'المجلس التنفيذي',
    'المجلس الأعلى', 'المجلس الوزاري', 'المؤتمر العام', 'الجمعية العامة', 'الجمعية الوطنية', 'البنك المركزي',
    'اللجنة الوطنية', 'المجلس الوطني لحقوق الإنسان', 'اللجنة الوطنية لحقوق الإنسان', 'الهيئة الوطنية لحقوق الإنسان',
    'National Assembly', 'General Assembly', 'General Secretariat', 'Executive Council', 'Council of Ministers',
    'House of Representatives', 'Central Bank', 'National Council for Human Rights', 'National Human Rights Commission',
    'Assemblée nationale', 'Assemblée générale', 'Secrétariat général', 'Conseil exécutif', 'Conseil des ministres',
    'Banque centrale', 'Conseil national des droits de l’homme',
  ].map((name) => tellingWords(name).join(' ')),
);

/** True for a name that many bodies bear; which one is meant the name alone does not say. */
export function isSharedName(name: string): boolean {
  return areShared(tellingWords(name));
}

function areShared(words: readonly string[]): boolean {
  return EVERY_STATE_HAS.has(words[0] ?? '') || SHARED_NAMES.has(words.join(' '));
}

/**
 * How surely two names are of one body, 0–1. Bodies of two States, or under two different bodies, are two; a name that
 * many bear needs the State or the body above to agree.
 */
export function sameOrganisation(a: NamedBody, b: NamedBody): number {
  const states = agreement(a.state, b.state);
  const parents = agreement(a.parent, b.parent);
  if (states === 'differ' || parents === 'differ') return 0;
  const first = a.words ?? tellingWords(a.name);
  const second = b.words ?? tellingWords(b.name);
  const alike = likenessOfWords(first, second);
  // one more telling word («وزارة الصحة المصرية») may make it another body
  const surely = first.length === second.length ? alike : Math.min(alike, 0.85);
  const placed = states === 'agree' || parents === 'agree';
  return areShared(first) && !placed ? Math.min(surely, SHARED_NAME) : surely;
}

function agreement(a: string | null | undefined, b: string | null | undefined): 'agree' | 'differ' | 'unknown' {
  if (a == null || b == null) return 'unknown';
  return a === b ? 'agree' : 'differ';
}

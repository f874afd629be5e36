import { isSharedName, matchKey, type NameLanguage } from '@mithaq/register';
import stateRecords from '../../../../data/authority/states.json' with { type: 'json' };

/** A body as its rows describe it. */
export interface BodyNamed {
  readonly kind: string;
  /** As the authority file knows it. */
  readonly stateCode: string | null;
  readonly names: readonly { readonly value: string; readonly language: NameLanguage }[];
}

/** Kinds of body that a State has; of others only a name that holds the formal name of a State tells one. */
const OF_A_STATE: ReadonlySet<string> = new Set(['state', 'government', 'ministry', 'parliament', 'court', 'agency', 'nhri']);

/** Words of other meaning in the names of bodies: «وزارة المالية» is not of Mali, nor «محكمة عمان» of Oman, whatever its letters. */
const OTHER_MEANING: ReadonlySet<string> = new Set(['مالي', 'ماليه', 'عمان']);

/** The State whose body this is, by its ISO code: known already, or told by its name alone; null where none, or more than one, is named. */
export function stateOfBody({ kind, stateCode, names }: BodyNamed): string | null {
  if (stateCode !== null) return stateCode;
  const told = new Set(names.flatMap(({ value, language }) => statesIn(value, language, OF_A_STATE.has(kind) || isSharedName(value))));
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}

/** True for a kind of body that every State has. */
export const everyStateHas = (kind: string): boolean => OF_A_STATE.has(kind);

/** The key of a name without what tells its State: «وزارة الصحة الأردنية» and «وزارة الصحة في الأردن» are both «وزارة الصحة». */
export function keyWithoutState(name: string, language: NameLanguage): string {
  const words = matchKey(name, language).split(' ');
  const byFirst = phrasesOf(language);
  const left: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = byFirst.get(words[at] ?? '')?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
    if (here !== undefined) at += here.words.length - 1;
    else if (!LINKS.has(words[at] ?? '')) left.push(words[at] ?? '');
  }
  return left.join(' ');
}

/** «of Jordan», «في الأردن». */
const LINKS: ReadonlySet<string> = new Set(['في', 'of', 'the', 'de', 'du', 'la', 'le', 'l', 'des']);

const LANGUAGES = ['ar', 'en', 'fr'] as const;

/** What a State is called in each language, so that its bodies are found by it. */
export function namesOfState(code: string): readonly string[] {
  const record = stateRecords.find(({ iso }) => iso === code);
  return record === undefined ? [] : [...new Set(LANGUAGES.flatMap((language) => [record[language].short, ...record[language].variants]))];
}

interface Phrase {
  readonly words: readonly string[];
  readonly iso: string;
  readonly isFormal: boolean;
}

const phrases: Partial<Record<NameLanguage, ReadonlyMap<string, readonly Phrase[]>>> = {};

/** Ways of naming a State in a language, by their first word, the longest first. What two States have in common names none. */
function phrasesOf(language: NameLanguage): ReadonlyMap<string, readonly Phrase[]> {
  const known = phrases[language];
  if (known !== undefined) return known;
  const byKey = new Map<string, Phrase | null>();
  for (const { iso, ...record } of stateRecords) {
    const own = record[language];
    const adjectives = 'feminine' in own ? [own.adjective, own.feminine] : [own.adjective];
    const called: readonly (readonly [string, boolean])[] = [[own.formal, true], ...[own.short, ...own.variants, ...adjectives].map((name) => [name, false] as const)];
    for (const [name, isFormal] of called) {
      const key = matchKey(name, language);
      const before = byKey.get(key);
      if (key.length < 4 || OTHER_MEANING.has(key) || (before != null && before.iso === iso)) continue;
      byKey.set(key, before === undefined ? { words: key.split(' '), iso, isFormal } : null);
    }
  }
  const found = [...byKey.values()].filter((phrase) => phrase !== null).toSorted((a, b) => b.words.length - a.words.length);
  return (phrases[language] = Map.groupBy(found, ({ words }) => words[0] ?? ''));
}

function statesIn(name: string, language: NameLanguage, isOfAState: boolean): readonly string[] {
  const words = matchKey(name, language).split(' ');
  const byFirst = phrasesOf(language);
  const told: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = byFirst.get(words[at] ?? '')?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
    if (here === undefined) continue;
    if (isOfAState || (here.isFormal && here.words.length > 1)) told.push(here.iso);
    at += here.words.length - 1;
  }
  return told;
}

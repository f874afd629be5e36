import { covers, type Span } from '../text/span.ts';
import { agencies } from './agencies.ts';
import { GIVEN_TO_IT, TAKEN_FROM, TAKEN_FROM_IN_LATIN, WHAT_IT_TOLD } from './reporting-words.ts';

/** An agency that a story names as where it comes from. */
export interface AgencyNamed {
  /** Of one that is known; null for one known by its name alone. */
  readonly id: string | null;
  /** As written. */
  readonly name: string;
  readonly rule: string;
  /** The words that say so: «نقلا عن وكالة …», «(واس)». */
  readonly evidence: Span;
}

/** Where a story says what it comes from: its first lines, and its last. */
const HEAD = 240;
const OPENING = 700;
const TAIL = 160;
/** So many lines that name a source are looked at from the first on, and from the last back. */
const MOST_LINES = 16;

/**
 * The agencies from which a story says that it comes, from the nearest to the farthest: first that of its credit, then those it reports from. «نقلت بترا عن واس»
 * names two, one behind the other. An agency that is only spoken of is none.
 */
export function agenciesIn(source: string, story: Span): readonly AgencyNamed[] {
  const end = story.end;
  const reported = reports(source, { start: story.start, end: Math.min(end, story.start + OPENING) });
  const credited = [
    ...credits(source, { start: story.start, end: Math.min(end, story.start + HEAD) }),
    ...credits(source, { start: Math.max(story.start, end - TAIL), end }),
  ];
  // «نقلا عن وكالة الأنباء السعودية (واس)» is no credit, though letters stand there in brackets
  const found = [...credited.filter(({ evidence }) => !reported.some((one) => covers(one.evidence, evidence))), ...reported, ...sourceLines(source, story)];
  return found.filter((one, at) => found.findIndex((other) => isSame(other, one)) === at);
}

const isSame = (a: AgencyNamed, b: AgencyNamed): boolean => (a.id !== null || b.id !== null ? a.id === b.id : keyOf(a.name) === keyOf(b.name));

/** «(واس)», «نيويورك (يونا) –», «الرياض - واس:»: letters alone are an agency only where a credit stands. */
function credits(source: string, { start, end }: Span): readonly AgencyNamed[] {
  const text = source.slice(start, end);
  const found: AgencyNamed[] = [];
  for (const match of text.matchAll(/\((?<who>[^()\n]{2,40})\)|(?:^|\n)[^\n:()–—-]{2,30} ?[-–—/] ?(?<desk>[^\n:()–—-]{2,30}?) ?[:–—-]/gu)) {
    const who = match.groups?.['who'] ?? match.groups?.['desk'] ?? '';
    const at = start + match.index + match[0].lastIndexOf(who);
    for (const part of who.split(/[،,/]| - /u)) {
      const known = BY_KEY.get(keyOf(part));
      if (known !== undefined) found.push(named(source, { start: at + who.indexOf(part.trim()), end: at + who.indexOf(part.trim()) + part.trim().length }, { id: known, rule: 'credit' }));
    }
  }
  return found;
}

const TOLD = WHAT_IT_TOLD.join('|');
const REPORTED = new RegExp([
  String.raw`(?<![\p{L}\p{M}])و?(?:${TAKEN_FROM.join('|')}|(?:ما )?(?:${TOLD})|(?:${GIVEN_TO_IT.join('|')})(?: خاصة?)?(?: مع)?)(?: ما)?(?: (?:${TOLD}))?\s+`,
  String.raw`(?<![\p{L}])(?:${TAKEN_FROM_IN_LATIN.join('|')})\s+(?:the |l['’]|la )?`,
].join('|'), 'giu');
/** What stands between an agency and the one that it quotes. */
const BEHIND = /^[^.؛;\n]{0,24}?\s(?:نقل(?:ا|اً|ًا)? )?(?:عن|quoting|citing|citant)\s+/u;

/** «نقلا عن وكالة …», «ذكرت وكالة …», «according to …», and behind it whom that one quotes. */
function reports(source: string, { start, end }: Span): readonly AgencyNamed[] {
  const found: AgencyNamed[] = [];
  for (const match of source.slice(start, end).matchAll(REPORTED)) {
    let from = start + match.index;
    let at = from + match[0].length;
    for (let links = 0; links < 3; links += 1) {
      const who = agencyAt(source, at, end);
      if (who === null) break;
      found.push(named(source, { start: from, end: who.end }, { id: who.id, rule: 'reported-from', name: who }));
      const behind = BEHIND.exec(source.slice(who.end, Math.min(end, who.end + 60)));
      if (behind === null) break;
      from = who.end + behind[0].search(/\S/u);
      at = who.end + behind[0].length;
    }
  }
  return found;
}

/** «المصدر: واس»، «Source : MAP». */
function sourceLines(source: string, { start, end }: Span): readonly AgencyNamed[] {
  const lines = [...source.slice(start, end).matchAll(/(?:^|\n)[ \t]*(?:المصدر|مصدر الخبر|Source)[ \t]*[:/|][ \t]*/giu)];
  return lines.filter((_, at) => at < MOST_LINES || at >= lines.length - MOST_LINES).flatMap((match) => {
    const from = start + match.index + match[0].search(/\S/u);
    const at = start + match.index + match[0].length;
    const who = agencyAt(source, at, end) ?? lettersAt(source, at, end);
    return who === null ? [] : [named(source, { start: from, end: who.end }, { id: who.id, rule: 'source-line', name: who })];
  });
}

interface At extends Span {
  readonly id: string | null;
}

function named(source: string, evidence: Span, { id, rule, name = evidence }: { id: string | null; rule: string; name?: Span }): AgencyNamed {
  const written = source.slice(name.start, name.end);
  return { id, name: written.replace(/^[لب](?=وكال)/u, '').trim(), rule: `${isArabic(written) ? 'ar' : 'latin'}/sources/${rule}`, evidence };
}

/** The letters of a name as it is compared: without marks, hamza and dots between letters. */
const keyOf = (words: string): string =>
  words.normalize('NFKD').replaceAll(/[\p{M}ـ]/gu, '').replaceAll(/[أإآٱ]/gu, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

const isArabic = (words: string): boolean => /\p{Script=Arabic}/u.test(words);

const BY_KEY: ReadonlyMap<string, string> = new Map(agencies.flatMap(({ id, ar, en, fr }) => [...ar, ...en, ...fr].map((name) => [keyOf(name), id] as const)));
/** Words of everyday that are letters of agencies too: outside a credit they need «وكالة» before them. */
const EVERYDAY: ReadonlySet<string> = new Set(['وام', 'قنا', 'بنا', 'العمانيه', 'وفا', 'ومع', 'وات', 'وال', 'وما', 'سبا', 'واع', 'واج', 'وس', 'افي', 'تاس', 'map', 'spa', 'ap', 'app', 'tap', 'ina', 'ani', 'una', 'saba', 'petra', 'mena', 'ona'].map(keyOf));
const MOST_WORDS = 8;

/** The known agency whose name begins here, the longest; else one that calls itself an agency. */
function agencyAt(source: string, at: number, until: number): At | null {
  const words = wordsFrom(source, at, until);
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? at;
    const written = source.slice(at, end).replace(/^[لب](?=(?:ال)?وكال)/u, '');
    const bare = written.replace(/^(?:ال)?وكالة /u, '');
    const id = BY_KEY.get(keyOf(written)) ?? (bare === written ? undefined : BY_KEY.get(keyOf(bare)));
    if (id !== undefined && (bare !== written || !EVERYDAY.has(keyOf(written)))) return { start: at, end: withLetters(source, end), id };
  }
  return unknownAgency(source.slice(at, until), at);
}

function lettersAt(source: string, at: number, until: number): At | null {
  for (const { end } of wordsFrom(source, at, until).toReversed()) {
    const id = BY_KEY.get(keyOf(source.slice(at, end)));
    if (id !== undefined) return { start: at, end, id };
  }
  return null;
}

function wordsFrom(source: string, at: number, until: number): readonly Span[] {
  const stretch = source.slice(at, Math.min(until, at + 90)).split('\n')[0] ?? '';
  return [...stretch.matchAll(/[\p{L}\p{M}\p{N}’'.-]+/gu)].slice(0, MOST_WORDS).map((match) => ({ start: at + match.index, end: at + match.index + match[0].replace(/[.]+$/u, '').length }));
}

/** «وكالة الأنباء السعودية (واس)», «وكالة الأنباء … "وام"»: the letters behind a name belong to it. */
const LETTERS = /^["»]? ?(?:\((?<bracketed>[^()\n]{2,20})\)|["«“](?<quoted>[^"»”\n]{2,12})["»”])/u;
const withLetters = (source: string, end: number): number => end + (LETTERS.exec(source.slice(end, end + 30))?.[0].length ?? 0);

/** «وكالة أنباء …», «وكالة … للأنباء», «… News Agency»: one that is not known, by its name. */
function unknownAgency(text: string, at: number): At | null {
  const match = /^[لب]?وكالة (?:أنباء \p{L}+|الأنباء ال\p{L}+|\p{L}+(?: \p{L}+){0,2} للأنباء)(?![\p{L}])|^(?:\p{Lu}[\p{L}-]+ ){1,3}(?:News|Press) Agency(?![\p{L}\p{N}_])|^agence de presse \p{L}+/u.exec(text);
  if (match === null) return null;
  const letters = LETTERS.exec(text.slice(match[0].length, match[0].length + 30));
  const id = BY_KEY.get(keyOf(letters?.groups?.['bracketed'] ?? letters?.groups?.['quoted'] ?? ''));
  return { start: at, end: at + match[0].length + (letters?.[0].length ?? 0), id: id ?? null };
}

/** The known agency that a name is of; null where it is of none. */
export const agencyNamed = (name: string): string | null => BY_KEY.get(keyOf(name)) ?? null;

/** What a known agency is called in a language. */
export function nameOfAgency(id: string, language: 'ar' | 'en' | 'fr'): string | null {
  const known = agencies.find((one) => one.id === id);
  return known?.[language][0] ?? known?.en[0] ?? null;
}

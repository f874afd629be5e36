import type { Key, OrganisationFinding } from '../../reading.ts';
import type { Span } from '../../text/span.ts';
import { bareWords } from '../bodies/bare-words.ts';
import type { TextView } from '../text-view.ts';
import type { Office } from './person.ts';

/** A body at one place, in folded letters. */
export interface Placed {
  readonly stretch: Span;
  readonly key: Key;
}

/** The bodies of a text, laid out once: where each stands, and by which of its words it is found. */
export interface Surroundings {
  readonly view: TextView;
  /** In the order of the text. */
  readonly bodies: readonly Placed[];
  /** Bodies by the nouns in their names; States have none. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<Key>>;
  /** Ministries by the first word of their matter. */
  readonly ministries: ReadonlyMap<string, readonly { readonly key: Key; readonly matter: readonly string[] }[]>;
  /** Nouns of bodies. */
  readonly isHead: (word: string) => boolean;
}

/** Lays out the bodies of a text for `supposeBody`. */
export function layOut(view: TextView, bodies: readonly Placed[], { organisations, isHead }: { readonly organisations: readonly OrganisationFinding[]; readonly isHead: (word: string) => boolean }): Surroundings {
  const byWord = new Map<string, Set<Key>>();
  const ministries = new Map<string, { key: Key; matter: readonly string[] }[]>();
  for (const { key, name, kind } of organisations) {
    if (kind?.value === 'state') continue;
    const words = bareWords(name.value);
    for (const word of words.filter((one) => isHead(one))) byWord.set(word, (byWord.get(word) ?? new Set<Key>()).add(key));
    const [head, ...matter] = words;
    const first = head === 'ministry' || head === 'ministere' ? matter[0] : undefined;
    if (first !== undefined) ministries.set(first, [...(ministries.get(first) ?? []), { key, matter }]);
  }
  return { view, bodies, byWord, ministries, isHead };
}

/** How many bodies back one is still meant. */
const MOST_BACK = 60;

/** The body named last before this letter, of those that fit. */
function lastBefore({ bodies }: Surroundings, offset: number, fits: (body: Placed) => boolean = () => true): Placed | null {
  let [low, high] = [0, bodies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.stretch.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return bodies.slice(Math.max(0, low - MOST_BACK), low).findLast((body) => body.stretch.end <= offset && fits(body)) ?? null;
}

/** The body where an office is supposed to be held, and why. */
export interface Supposed {
  readonly key: Key;
  readonly because: 'same-head' | 'named-before' | 'minister-of';
}

/** Where an office is held when its own words name no body: «its director», «Director of the Institute», «Minister of Health». What is told of its holder begins at `from`. */
export function supposeBody(around: Surroundings, { title, startToken }: Office, from: number): Supposed | null {
  const words = around.view.text.slice(title.start, title.end);
  return ofOwnHead(around, title, words) ?? ofNounBefore(around, startToken) ?? ofOwner(around, startToken) ?? ofMinistry(around, words) ?? ofUniversity(around, words) ?? ofThoseForWhom(around, from);
}

/** «Director of the Institute»: the institute named last, or the only one of the text. */
function ofOwnHead(around: Surroundings, title: Span, words: string): Supposed | null {
  const head = /(?: (?:of|at) the | du | (?:de|a) la | (?:de|a) l'| au )(?<head>\p{L}+)$/u.exec(words)?.groups?.['head'];
  if (head === undefined || !around.isHead(head) || OF_STATES.has(head)) return null;
  const called = calledSo(around, head);
  const last = lastBefore(around, title.start, ({ key }) => called.has(key));
  const [only] = called;
  const key = last?.key ?? (called.size === 1 ? only : undefined);
  return key === undefined ? null : { key, because: 'same-head' };
}

/** «Head of the Government»: of the State, not of a council of its government. */
const OF_STATES: ReadonlySet<string> = new Set(['government', 'gouvernement', 'state', 'republic', 'republique', 'cabinet']);

/** The bodies in whose names this noun stands. */
function calledSo({ byWord }: Surroundings, head: string): ReadonlySet<Key> {
  return byWord.get(head) ?? new Set();
}

/** The body named last before this letter, in full or as «the Council». */
function lastNamed(around: Surroundings, from: number): Placed | null {
  const last = lastBefore(around, from);
  if (last === null || from - last.stretch.end > NEAR) return null;
  const short = [...around.view.text.slice(last.stretch.end, from).matchAll(/(?:(?<![a-z])(?:the|la|le|du) |l')(?<head>\p{L}+)/gu)].findLast(({ groups }) => around.isHead(groups?.['head'] ?? ''));
  if (short === undefined) return last;
  const [key, ...others] = calledSo(around, short.groups?.['head'] ?? '');
  const start = last.stretch.end + short.index;
  return key === undefined || others.length > 0 ? null : { key, stretch: { start: start + short[0].length - (short.groups?.['head']?.length ?? 0), end: start + short[0].length } };
}

/** «Fund Director-General», «the Centre's Chairperson»: the noun of the body right before. */
function ofNounBefore(around: Surroundings, before: number): Supposed | null {
  const at = around.view.word(before - 1) === 's' && around.view.mark(before - 2) === "'" ? before - 2 : before;
  const head = around.view.word(at - 1);
  const [key, ...others] = around.view.isCapital(at - 1) && around.isHead(head) && !OF_STATES.has(head) ? calledSo(around, head) : [];
  return key === undefined || others.length > 0 ? null : { key, because: 'same-head' };
}

/** Its, their: of a body that was named before. */
const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'son', 'sa', 'leur']);
/** «its counterpart», «son homologue»: held elsewhere. */
const ELSEWHERE: ReadonlySet<string> = new Set(['counterpart', 'homologue']);
/** So many letters back «its» still means a body. */
const NEAR = 400;

/** «the Authority, by its Chief Executive Officer»: the body named last. */
function ofOwner(around: Surroundings, at: number): Supposed | null {
  const { view } = around;
  if (!POSSESSIVE.has(view.word(at - 1)) || ELSEWHERE.has(view.word(at))) return null;
  const last = lastNamed(around, view.startOf(at));
  return last === null ? null : { key: last.key, because: 'named-before' };
}

/** «Minister of Health», «undersecretary of the Ministry»: the only ministry of that matter. */
function ofMinistry({ ministries }: Surroundings, words: string): Supposed | null {
  if (!/^(?:[a-z]+ ){0,3}(?:minister|ministre)(?![a-z])/u.test(words) || /prime|premier/u.test(words)) return null;
  const [office, ...matter] = bareWords(words.replace(/^.*?(?=minist(?:er|re)(?![a-z]))/u, ''));
  if (office === undefined || matter.length === 0) return null;
  const found = (ministries.get(matter[0] ?? '') ?? []).filter((one) => matter.every((word, at) => one.matter[at] === word));
  const [only] = found;
  return found.length === 1 && only !== undefined ? { key: only.key, because: 'minister-of' } : null;
}

/** «the Vice-Chancellor», «le recteur»: of the only university. */
function ofUniversity(around: Surroundings, words: string): Supposed | null {
  if (!/^(?:vice|pro vice|deputy vice)[- ]chancellor$|^(?:vice[- ])?rect(?:or|eur|rice)$/u.test(words)) return null;
  const [key, ...others] = new Set([...calledSo(around, 'university'), ...calledSo(around, 'universite')]);
  return key === undefined || others.length > 0 ? null : { key, because: 'same-head' };
}

/** «signed for the Port by Mrs O'Hara, Director General»: for whom one signs is where the office is held. */
function ofThoseForWhom(around: Surroundings, from: number): Supposed | null {
  const { text } = around.view;
  const last = lastNamed(around, from);
  if (last === null || from - last.stretch.end > 40) return null;
  const isFor = /(?:^| )(?:for|on behalf of|pour|pour le compte (?:de|du)|au nom (?:de|du|d')) ?(?:the |la |le |l')?$/u.test(text.slice(Math.max(0, last.stretch.start - 30), last.stretch.start));
  return isFor && /^[)"']*,? (?:by|par|represented by|representee? par),? (?:the |le |la |l')?$/u.test(text.slice(last.stretch.end, from)) ? { key: last.key, because: 'named-before' } : null;
}

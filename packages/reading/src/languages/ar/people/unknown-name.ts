import type { Holding } from '../mentions.ts';
import { knownNameAt } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { introducingWords, sayingVerbs, stopWords } from '../words/stop-words.ts';
import { isPresided, LED_BY } from './around-names.ts';
import { startsWithGiven } from './asides.ts';
import { officesAfter } from './offices-after.ts';
import { isLinked } from './name-strength.ts';
import type { Named } from './person.ts';
import { readName } from './read-name.ts';

/** A name of unknown words at this token, where what stands around it tells that it is one. */
export function unknownName(view: TextView, at: number, before: readonly Holding[]): Named | null {
  const linked = linkedName(view, at);
  if (linked !== null) return linked;
  const listed = isListed(view, at, before);
  const bracketed = isAfterBracketed(view, at, before);
  const follows = standsAfterOffice(view, at, before);
  const listedHome = listsHomes(view, at, before);
  const joined = listed || bracketed || listedHome || (view.word(at).startsWith('و') && view.word(at).length > 3 && (view.mark(at - 1) === '،' || isForeign(view, at)));
  if (!joined && !follows && !stopWords.has(view.word(at - 1)) && !isSaid(view, at) && !view.isLineEnd(at - 1) && !view.isCapital(at)) return null;
  const named = readName(view, at, { led: true, cut: joined ? 1 : 0 });
  if (named === null || named.endToken - at < 2 || named.endToken - at > 4) return null;
  if (listedHome) return fromState(view, named.endToken) > 0 ? named : null;
  if (bracketed) return view.mark(named.endToken) === '(' ? named : null;
  // «ترأستها أمينة …»: the name begins later.
  for (let word = at + 1; word < named.endToken; word++) if (startsWithGiven(view, word)) return null;
  if (listed || beginsList(view, at, named)) return closes(view, named.endToken) ? named : null;
  return (joined || follows ? isHolder(view, named) : speaks(view, named) || serves(view, named) || isPresided(view, at, named)) ? named : null;
}

/** Where «من إيطاليا» ends after a name, before a mark or the next of a list; 0 where it does not stand. */
export function fromState(view: TextView, from: number): number {
  const known = view.word(from) === 'من' ? knownNameAt(view.tokens, from + 1) : null;
  if (known === null || known.cut > 0 || known.known.type !== 'state') return 0;
  return view.word(known.end) === '' || view.word(known.end).startsWith('و') ? known.end : 0;
}

/** «لويس مورينو من إسبانيا، وتوشيرو ماتسودا من اليابان»: the one before was told of with his State. */
function listsHomes(view: TextView, at: number, before: readonly Holding[]): boolean {
  const last = before.at(-1)?.named.endToken ?? at;
  const end = view.word(at).startsWith('و') && at - last < 6 ? fromState(view, last) : 0;
  return end > 0 && (end === at || (end === at - 1 && ['،', ','].includes(view.mark(end))));
}

/** «عيش فال بنت إسلم», «الناها بنت حمدي»: a link makes a name of unknown words. */
const NAME_LINKS = new Set(['بن', 'بنت', 'ولد', 'منت']);

function linkedName(view: TextView, at: number): Named | null {
  const word = view.word(at);
  const near = NAME_LINKS.has(view.word(at + 1));
  if (!near && !(NAME_LINKS.has(view.word(at + 2)) && !startsWithGiven(view, at + 1) && begins(view, at))) return null;
  const joined = word.startsWith('و') && word.length > 3;
  if ((!near && /[ته]$/u.test(word)) || stopWords.has(word) || (!joined && /^[بلفك]/u.test(word) && !begins(view, at))) return null;
  const named = readName(view, at, { led: true, titled: near, cut: joined ? 1 : 0 });
  return named !== null && isLinked(view, named.startToken, named.endToken) ? named : null;
}

/** A line, a mark, a verb or a particle stands before it, or «و» joins it. */
function begins(view: TextView, at: number): boolean {
  return view.isLineEnd(at - 1) || view.word(at - 1) === '' || stopWords.has(view.word(at - 1)) || /^و.{3}/u.test(view.word(at));
}

/** «قال رامش راجان إن …» */
function speaks(view: TextView, { startToken, endToken }: Named): boolean {
  return isSaid(view, startToken) && ['ان', 'انه', 'انها'].includes(view.word(endToken));
}

function isSaid(view: TextView, at: number): boolean {
  const before = view.word(at - 1);
  return sayingVerbs.has(before) || sayingVerbs.has(before.slice(1));
}

/** An office follows: after a comma, after a verb of saying, or of meeting, «يتحدث خلالها رامش راجان مدير إدارة …». */
function serves(view: TextView, named: Named): boolean {
  const at = named.startToken;
  const pair = named.endToken - at === 2 && (LED_BY.test(view.word(at - 1)) || introducingWords.has(view.word(at - 1))) && !/^[وبلف]/u.test(view.word(at));
  return (isSaid(view, at) || pair || view.isCapital(at) || view.mark(named.endToken) === '،') && officesAfter(view, named).length > 0;
}

/** «…، وتشانج جيلونج القائم بأعمال رئيس الاتحاد»: joined to others by «و», and the office says where it is held. */
function isHolder(view: TextView, named: Named): boolean {
  const [office] = officesAfter(view, named);
  return office !== undefined && office.complete && (office.body !== null || office.nationality !== null) && !view.word(named.endToken - 1).endsWith('ه');
}

/** «… فلان (مدير قطري)، وفلان الفلاني (أخصائي نقل)»: the one before was told of in brackets. */
export function isAfterBracketed(view: TextView, at: number, before: readonly Holding[]): boolean {
  const last = before.at(-1)?.named.endToken ?? at;
  if (!view.word(at).startsWith('و') || last >= at - 2 || view.mark(last) !== '(') return false;
  const close = view.closing(last, 6);
  return close > 0 && (close === at - 1 || (close === at - 2 && ['،', ','].includes(view.mark(at - 1))));
}

/** «…، وزير خارجية إريتريا، يماني جبرياب مستشار الرئيس»: after the office of whoever was listed before, and a comma. */
function standsAfterOffice(view: TextView, at: number, before: readonly Holding[]): boolean {
  return view.mark(at - 1) === '،' && before.at(-1)?.offices.at(-1)?.endToken === at - 1;
}

/** Letters that Arabic writes for the sounds of others. */
function isForeign(view: TextView, at: number): boolean {
  const { start, end } = view.stretch(at, at + 2);
  return /[\u067e\u0686\u0698\u06a4\u06af\u06ad]/u.test(view.source.slice(view.folded.starts[start] ?? 0, view.folded.ends[end - 1] ?? 0));
}

/** So many people at most are looked back over to where their list began. */
const LONGEST_LIST = 20;

/** «كل من سالم علي وملا بختيار وحاكم قادر»: whoever is joined to a list of people. */
function isListed(view: TextView, at: number, before: readonly Holding[]): boolean {
  if (!view.word(at).startsWith('و') || view.word(at).length < 4) return false;
  let begin = at;
  for (let index = before.length - 1; index > before.length - LONGEST_LIST && before[index]?.named.endToken === begin; index--) begin = before[index]?.named.startToken ?? begin;
  return begin < at && isAllOf(view, begin);
}

/** «كل من ملا بختيار وعمر حداد»: the first of a list, with a known name joined to it. */
function beginsList(view: TextView, at: number, { endToken }: Named): boolean {
  return isAllOf(view, at) && startsWithGivenAfterAnd(view, endToken);
}

function startsWithGivenAfterAnd(view: TextView, at: number): boolean {
  return view.word(at).startsWith('و') && readName(view, at, { led: false, cut: 1 }) !== null;
}

function isAllOf(view: TextView, at: number): boolean {
  return view.word(at - 1) === 'من' && /^[وبل]?كلا?$/u.test(view.word(at - 2));
}

/** After the last name of a list stands a mark, a particle or the next name. */
function closes(view: TextView, at: number): boolean {
  const word = view.word(at);
  return word === '' || stopWords.has(word) || word.startsWith('و');
}

import type { Span } from '../../text/span.ts';
import type { LatinLanguage } from '../language.ts';
import { namesInAuthority, parentInAuthority, shortNameOfState } from './authority-names.ts';
import { bareWords } from './bare-words.ts';
import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';

/** A body or a State at this token: named by its noun, or known from the authority file, whichever is longer. */
export function bodyAt(view: TextView, at: number, language: LatinLanguage): Body | null {
  if (view.word(at) === '') return null;
  const known = knownBodyAt(view, at, language);
  const read = language.readBody(view, at);
  const isLonger = read !== null && (known === null || (read.endToken > known.endToken && afterGroup(view, known) < read.endToken));
  const body = isLonger ? organOf(view, read, known) : known;
  return body === null ? null : withAliases(view, body, language);
}

/** «Council of Foreign Ministers of the OIC»: the organ that the authority file knows, named with the body whose it is. */
function organOf(view: TextView, read: Body, known: Body | null): Body {
  const { parent } = read;
  if (known?.authority == null || parent?.authority == null || parentInAuthority(known.authority) !== parent.authority) return read;
  const between = bareWords(view.text.slice(known.name.end, parent.name.start));
  return between.length === 0 && parent.name.end === read.name.end ? { ...read, authority: known.authority } : read;
}

/** The same; of «Qatar's National Human Rights Committee» the body that is owned, with its owner as the whole it belongs to. */
export function ownedBodyAt(view: TextView, at: number, language: LatinLanguage): Body | null {
  const body = bodyAt(view, at, language);
  const possessed = body === null ? -1 : afterPossessive(view, body.endToken);
  const owned = body === null || possessed === body.endToken ? null : bodyAt(view, possessed, language);
  return owned === null || body === null ? body : { ...owned, parent: owned.parent ?? body, startToken: at };
}

/** The token after «'s», else the same token. */
export function afterPossessive(view: TextView, at: number): number {
  return view.mark(at) === "'" && view.isJoined(at) && view.word(at + 1) === 's' && view.isJoined(at + 1) ? at + 2 : at;
}

function knownBodyAt(view: TextView, at: number, { known, code }: LatinLanguage): Body | null {
  const match = view.isAcronym(at) ? null : known.at(view, at);
  if (match === null) return view.isAcronym(at) ? plainBody(view, { from: at, to: at + 1 }, { kind: null, authority: null, rule: `${code}/organisations/other-name` }) : null;
  if (match.known.type === 'place') return null;
  const { id, kind, type } = match.known;
  const rule = `${code}/organisations/${type === 'state' ? 'known-state' : 'known-body'}`;
  return plainBody(view, { from: at, to: match.end }, { state: type === 'state', kind, authority: id, rule });
}

export function plainBody(view: TextView, { from, to }: { from: number; to: number }, said: Pick<Body, 'kind' | 'authority' | 'rule'> & Partial<Body>): Body {
  const name = view.stretch(from, to);
  return { state: false, name, composed: null, whole: name, aliases: [], parent: null, also: null, startToken: from, endToken: to, ...said };
}

/** The State behind an adjective at this token. */
export function stateOf(view: TextView, at: number, { id, code }: { id: string; code: 'en' | 'fr' }): Body {
  return plainBody(view, { from: at, to: at + 1 }, { state: true, composed: shortNameOfState(id, code), kind: 'state', authority: id, rule: `${code}/organisations/state-by-nationality` });
}

/** «(OIC)», «(the «Centre»)» after the name: other names of the same body, or the acronym of the known body at its end. */
function withAliases(view: TextView, body: Body, { known }: LatinLanguage): Body {
  const open = body.endToken;
  const close = view.mark(open) === '(' ? view.closing(open, 9) : -1;
  const alias = close < 0 ? null : aliasIn(view, open + 1, close);
  if (alias === null) return withGroup(view, body);
  const end = afterGroup(view, { ...body, endToken: close + 1 });
  const whole = { start: body.whole.start, end: view.endBefore(end) };
  const told = known.at(view, open + 1);
  const id = told !== null && told.end === close && told.known.type === 'organisation' ? told.known.id : null;
  if (id !== null && body.parent?.authority === id) return { ...body, parent: { ...body.parent, aliases: alias }, whole, endToken: end };
  return { ...body, aliases: alias, authority: body.authority ?? (id !== null && isLike(view, body, id) ? id : null), whole, endToken: end };
}

/** «the Islamic Development Bank (IsDB) Group»: the bank as it calls itself. */
function afterGroup(view: TextView, { kind, authority, endToken }: Body): number {
  const isBank = kind === 'bank_or_fund' || (authority !== null && /bank|-?adb$|isdb|afdb/u.test(authority));
  return isBank && view.word(endToken) === 'group' && view.isCapital(endToken) ? endToken + 1 : endToken;
}

function withGroup(view: TextView, body: Body): Body {
  const end = afterGroup(view, body);
  return end === body.endToken ? body : { ...body, whole: { start: body.whole.start, end: view.endBefore(end) }, endToken: end };
}

/** Another body may bear the same acronym: the names must have nearly all their words in common. */
function isLike(view: TextView, { name }: Body, id: string): boolean {
  const words = bareWords(view.text.slice(name.start, name.end));
  return namesInAuthority(id).some((known) => {
    const said = bareWords(known);
    const common = said.filter((word) => words.includes(word)).length;
    return common >= 2 && common >= Math.min(said.length, words.length) * 0.75;
  });
}

/** An acronym, or a short name in quotes, is another name; a year or a remark is none. */
function aliasIn(view: TextView, from: number, to: number): readonly Span[] | null {
  if (view.number(from) !== '') return null;
  let [first, last, words, isAcronym, hasQuotes] = [-1, -1, 0, true, false];
  for (let at = from; at < to; at++) {
    hasQuotes ||= view.mark(at) === '"';
    if (view.word(at) === '') continue;
    if (first < 0) first = at;
    last = at;
    words++;
    isAcronym &&= view.isUpper(at) || (words > 1 && view.isCapital(at)) || /\p{Lu}.*\p{Lu}/u.test(view.written(at));
  }
  if (first < 0 || !((isAcronym && words <= 3) || hasQuotes)) return null;
  return [view.stretch(first, last + 1)];
}

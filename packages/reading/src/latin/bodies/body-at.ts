import type { Span } from '../../text/span.ts';
import type { LatinLanguage } from '../language.ts';
import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';

/** A body or a State at this token: named by its noun, or known from the authority file, whichever is longer. */
export function bodyAt(view: TextView, at: number, language: LatinLanguage): Body | null {
  if (view.word(at) === '') return null;
  const known = knownBodyAt(view, at, language);
  const read = language.readBody(view, at);
  const body = read !== null && (known === null || read.endToken > known.endToken) ? read : known;
  return body === null ? null : withAliases(view, body);
}

function knownBodyAt(view: TextView, at: number, { known, code }: LatinLanguage): Body | null {
  const match = known.at(view, at);
  if (match === null || match.known.type === 'place') return null;
  const { id, kind, type } = match.known;
  const rule = `${code}/organisations/${type === 'state' ? 'known-state' : 'known-body'}`;
  return plainBody(view, { from: at, to: match.end }, { state: type === 'state', kind, authority: id, rule });
}

export function plainBody(view: TextView, { from, to }: { from: number; to: number }, said: Pick<Body, 'kind' | 'authority' | 'rule'> & Partial<Body>): Body {
  const name = view.stretch(from, to);
  return { state: false, name, composed: null, whole: name, aliases: [], parent: null, also: null, startToken: from, endToken: to, ...said };
}

/** The State behind an adjective at this token. */
export function stateOf(view: TextView, at: number, { id, code }: { id: string; code: string }): Body {
  return plainBody(view, { from: at, to: at + 1 }, { state: true, kind: 'state', authority: id, rule: `${code}/organisations/state-by-nationality` });
}

/** «(OIC)», «(the «Centre»)» after the name: other names of the same body. */
function withAliases(view: TextView, body: Body): Body {
  let end = body.endToken;
  const aliases: Span[] = [...body.aliases];
  for (let step = 0; step < 2 && view.mark(end) === '('; step++) {
    const close = view.closing(end, 9);
    if (close < 0) break;
    const alias = aliasIn(view, end + 1, close);
    if (alias === null) break;
    aliases.push(...alias);
    end = close + 1;
  }
  return end === body.endToken ? body : { ...body, aliases, whole: { start: body.whole.start, end: view.endBefore(end) }, endToken: end };
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

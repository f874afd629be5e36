import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { endOfProper } from './member-of-list.ts';
import { ChainReader } from './read-chain.ts';
import { sourceText } from './restored-article.ts';
import { endOfField } from './two-ministries.ts';

/** Where the words after a head noun begin, and where those of the second body do. */
interface Second {
  readonly start: number;
  readonly at: number;
  readonly head: HeadNoun;
}

/** «وزارة الدفاع العمانية والأردنية»: the adjectives of two States, joined. */
export function areOfTwoStates(view: TextView, at: number): boolean {
  const second = view.word(at);
  if (!second.startsWith('وال')) return false;
  const [first, other] = [stateOfNationality(view.word(at - 1)), stateOfNationality(second.slice(1))];
  return isDefinite(view.word(at - 1)) && first !== null && other !== null && first !== other;
}

/** The same body of the other State: «وزارة الدفاع الأردنية». */
export function sameOfOther(view: TextView, { start, at, head }: Second, definite: boolean): Body {
  const adjective = view.stretch(at, at + 1, 1);
  const between = at - 1 > start ? `${sourceText(view, view.stretch(start, at - 1))} ` : '';
  return secondBody({ name: adjective, composed: `${definite ? 'ال' : ''}${head.noun} ${between}${sourceText(view, adjective)}`, kind: head.kind, authority: null, endToken: at + 1 });
}

function secondBody(said: Pick<Body, 'name' | 'composed' | 'kind' | 'authority' | 'endToken'>): Body {
  return { ...said, state: false, whole: said.name, rule: 'ar/organisations/two-bodies', aliases: [], parent: null, also: null, needsCompany: false };
}

/** «وزارتا الصحة والتعليم» is the ministry of health and the ministry of education. */
export function secondOfTwo(view: TextView, { start, at, until, head }: Second & { readonly until: number }): Body | null {
  if (areOfTwoStates(view, at)) return sameOfOther(view, { start, at, head }, false);
  const alone = view.word(at) === 'و';
  if (!alone && !/^و./u.test(view.word(at))) return null;
  const from = alone ? at + 1 : at;
  const quote = view.mark(from) === '"';
  const close = quote ? view.closing(from, 6) : -1;
  const known = knownNameAt(view.tokens, from);
  const cut = alone ? 0 : 1;
  const endOfChain = (): number => Math.max(endOfField(view, from), new ChainReader(view, from + 1, { head, definite: true, single: true }).read().end);
  const endOfName = (): number => (known !== null && known.known.type !== 'organisation' ? known.end : endOfChain());
  const complementEnd = until > 0 ? until : close > 0 ? close + 1 : endOfName();
  const first = view.word(from).slice(cut);
  // «جامعتا القاهرة وعين شمس»
  const proper = head.use === 'named' && known === null && close < 0 && !isDefinite(first) ? endOfProper(view, from, cut) : 0;
  if (proper > 0) {
    const bare = view.stretch(from, proper, cut);
    return secondBody({ name: bare, composed: `${head.noun} ${sourceText(view, bare)}`, kind: head.kind, authority: null, endToken: proper });
  }
  if ((close < 0 && !isDefinite(first) && known === null) || headNouns.get(withoutArticle(first))?.noun === head.noun) return null; // «جامعتا طيبة والجامعة الإسلامية»
  const name = view.stretch(from, complementEnd, cut);
  return secondBody({ name, composed: `${head.noun} ${sourceText(view, name)}`, kind: head.kind, authority: known?.known.type === 'organisation' ? known.known.id : null, endToken: complementEnd });
}

import { isDefinite } from '../letters/tokens.ts';
import type { Holding } from '../mentions.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { sourceText } from '../organisations/restored-article.ts';
import { stateMeant } from '../organisations/state-meant.ts';
import type { TextView } from '../text-view.ts';
import type { Named, Office } from './person.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { withHonorific } from './name-after.ts';

/** «وزير الخارجية الأردني فلان، والمصري فلان»: the next of a list holds the same office of another State. */
export function readSameOffice(view: TextView, at: number, previous: Holding | undefined): { readonly named: Named; readonly office: Office } | null {
  const word = view.word(at);
  if (!word.startsWith('وال') || !isDefinite(word.slice(1)) || stateOfNationality(word.slice(1)) === null) return null;
  const model = previous?.offices[0];
  if (previous === undefined || model === undefined || model.nationality === null || !standsBefore(view, at, previous)) return null;
  const title = skipHonorifics(view, at + 1);
  const named = readName(view, title, { led: true, titled: title > at + 1 });
  const composed = ofState(view, model, at);
  if (named === null || named.endToken - named.startToken < 2 || composed === null) return null;
  const stretch = view.stretch(at, at + 1, 1);
  const office = { ...model, title: stretch, composed, shared: true as const, body: null, bodies: [], nationality: stateMeant(view, at, { stretch, cut: 1 }) };
  return { named: title > at + 1 ? withHonorific(view, named, at + 1) : named, office };
}

/** Nothing but a comma stands between the two. */
function standsBefore(view: TextView, at: number, { named, offices }: Holding): boolean {
  const end = Math.max(named.endToken, ...offices.map(({ endToken, startToken }) => (startToken > named.endToken ? endToken : 0)));
  return end === at || (end === at - 1 && ['،', ','].includes(view.mark(end)));
}

/** The words of the office with the adjective of the other State in place of the first. */
function ofState(view: TextView, { startToken, endToken, title }: Office, at: number): string | null {
  const first = title.start < view.startOf(startToken) || title.start >= view.startOf(endToken) ? view.startOf(startToken) : title.start;
  let old = endToken - 1;
  while (old > startToken && (!isDefinite(view.word(old)) || stateOfNationality(view.word(old)) === null)) old--;
  if (old === startToken) return null;
  const before = sourceText(view, { start: first, end: view.endBefore(old) }).trim();
  const after = old + 1 < endToken ? ` ${sourceText(view, view.stretch(old + 1, endToken))}` : '';
  const isOfWoman = view.word(at).endsWith('ه') && !view.word(old).endsWith('ه');
  const noun = isOfWoman ? before.replace(/^(?:وزير|سفير|رئيس|مدير|مندوب|نائب|ممثل|مبعوث)(?=\s)/u, '$&ة') : before;
  return `${noun} ${sourceText(view, view.stretch(at, at + 1, 1))}${after}`;
}

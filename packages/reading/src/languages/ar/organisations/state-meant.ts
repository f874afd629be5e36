import type { Span } from '../../../text/span.ts';
import { splitsOf } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import type { Body } from './body.ts';
import { shortNameOfState, stateOfNationality } from './known-names.ts';

const SIDES = wordSet(['الجانب', 'الطرف']);
/** «ونظيرتها الجزائرية»: the same body of another State, whose name is not said. */
const COUNTERPARTS = wordSet(['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها']);
const TWO_SIDES = wordSet(['الجانبان', 'الجانبين', 'الطرفان', 'الطرفين', 'الوفدان', 'الوفدين', 'الحكومتان', 'الحكومتين']);

/** «الجانب السعودي»: the State itself, as one of two sides. */
export function readSideOfState(view: TextView, at: number): Body | null {
  return readBothSides(view, at) ?? readOneSide(view, at);
}

/** «الجانبان السعودي والصيني»: two States. */
function readBothSides(view: TextView, at: number): Body | null {
  const split = splitsOf(view.word(at)).find(({ stem }) => TWO_SIDES.has(stem));
  if (split === undefined || !view.word(at + 2).startsWith('وال')) return null;
  const first = stateMeant(view, at + 1, { stretch: view.stretch(at, at + 2, split.cut) });
  const second = stateMeant(view, at + 2, { stretch: view.stretch(at + 2, at + 3, 1), cut: 1 });
  return first === null || second === null ? null : { ...first, also: second, endToken: at + 3 };
}

function readOneSide(view: TextView, at: number): Body | null {
  const split = splitsOf(view.word(at)).find(({ stem }) => SIDES.has(stem) || COUNTERPARTS.has(stem));
  return split === undefined ? null : stateMeant(view, at + 1, { stretch: view.stretch(at, at + 2, split.cut) });
}

/** The State that an adjective with the article names, as a body without a name of its own in the text. */
export function stateMeant(view: TextView, at: number, said: { readonly stretch?: Span; readonly cut?: number } = {}): Body | null {
  const { stretch = view.stretch(at, at + 1), cut = 0 } = said;
  const word = view.word(at).slice(cut);
  const id = word.startsWith('ال') ? stateOfNationality(word) : null;
  const composed = id === null ? null : shortNameOfState(id);
  if (id === null || composed === null) return null;
  return { state: true, name: stretch, composed, whole: stretch, kind: 'state', authority: id, rule: 'ar/organisations/state-by-nationality', aliases: [], parent: null, also: null, endToken: at + 1, needsCompany: false };
}

import type { Span } from '../../../text/span.ts';
import { splitsOf } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { remembered } from '../words/remembered.ts';
import { wordSet } from '../words/word-set.ts';
import { type Body, bodyNamed } from './body.ts';
import { homeByItsKind } from './home-by-its-kind.ts';
import { knownNameAt, shortNameOfState, stateOfNationality } from './known-names.ts';

/** The side, the party, the delegation: before the adjective of a State. */
const SIDES = wordSet(['الجانب', 'الطرف', 'الوفد']);
/** «ونظيرتها الجزائرية»: the same body of another State, whose name is not said. */
const COUNTERPARTS = wordSet(['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها']);
/** The same for two, before the adjectives of two States. */
const TWO_SIDES = wordSet([
  'الجانبان', 'الجانبين', 'الطرفان', 'الطرفين', 'الوفدان', 'الوفدين', 'الحكومتان', 'الحكومتين', 'نظيريه', 'نظيريها', 'نظيراه', 'نظيراها', 'نظيرتيه',
  'نظيرتيها', 'نظيرتاه', 'نظيرتاها',
]);

const twoSidesIn = remembered((word) => splitsOf(word).find(({ stem }) => TWO_SIDES.has(stem)) ?? null);
const oneSideIn = remembered((word) => splitsOf(word).find(({ stem }) => SIDES.has(stem) || COUNTERPARTS.has(stem)) ?? null);

/** «الجانب السعودي»: the State itself, as one of two sides. */
export function readSideOfState(view: TextView, at: number): Body | null {
  return readBothSides(view, at) ?? readOneSide(view, at) ?? readHome(view, at);
}

/** «الجانبان السعودي والصيني»: two States. */
function readBothSides(view: TextView, at: number): Body | null {
  const split = twoSidesIn(view.word(at));
  if (split === null || !view.word(at + 2).startsWith('وال')) return null;
  const first = stateMeant(view, at + 1, { stretch: view.stretch(at, at + 2, split.cut) });
  const second = stateMeant(view, at + 2, { stretch: view.stretch(at + 2, at + 3, 1), cut: 1 });
  return first === null || second === null ? null : { ...first, also: second, endToken: at + 3 };
}

function readOneSide(view: TextView, at: number): Body | null {
  const split = oneSideIn(view.word(at));
  return split === null ? null : stateMeant(view, at + 1, { stretch: view.stretch(at, at + 2, split.cut) });
}

/** The State that an adjective with the article names, as a body without a name of its own in the text. */
export function stateMeant(view: TextView, at: number, said: { readonly stretch?: Span; readonly cut?: number } = {}): Body | null {
  const { stretch = view.stretch(at, at + 1), cut = 0 } = said;
  const word = view.word(at).slice(cut);
  const id = word.startsWith('ال') ? stateOfNationality(word) : null;
  return id === null ? null : stateOf(id, { stretch, endToken: at + 1 });
}

/** A State by its id, supposed from the words of this stretch. */
export function stateOf(id: string, { stretch, endToken }: { readonly stretch: Span; readonly endToken: number }): Body | null {
  const composed = shortNameOfState(id);
  if (composed === null) return null;
  return bodyNamed(stretch, { state: true, kind: 'state', authority: id, composed, rule: 'ar/organisations/state-by-nationality', endToken });
}

/** What a State is, and the adjectives of those that go by it alone. */
const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['المملكه', ['سعودي', 'اردني', 'مغربي', 'بحريني']],
  ['السلطنه', ['عماني']],
]);

/** «بين المملكة ومصر», «بين مصر والمملكة», «وفد المملكة»: beside another State, or where it takes part, it is one itself, and the only one of its kind that the text tells of. */
function readHome(view: TextView, at: number): Body | null {
  const word = view.word(at);
  const joined = word.startsWith('و');
  const adjectives = HOMES.get(joined ? word.slice(1) : word);
  if (adjectives === undefined || (knownNameAt(view.tokens, at)?.end ?? at) > at + 1 || !(takesPart(view, at) || (joined ? standsAfterState(view, at) : standsBeforeState(view, at)))) return null;
  const [adjective, another] = adjectives.filter((one) => view.text.includes(one));
  const id = adjective === undefined || another !== undefined ? null : stateOfNationality(adjective);
  // Where it takes part it is a State, though the text tells not which.
  if (id === null && (adjective !== undefined || !takesPart(view, at))) return null;
  const name = view.stretch(at, at + 1, joined ? 1 : 0);
  return { state: true, name, composed: null, whole: name, kind: 'state', authority: id, rule: homeByItsKind.id, aliases: [], parent: null, also: null, endToken: at + 1, needsCompany: false };
}

/** «وفد المملكة», «شاركت السلطنة ممثلة في …». */
function takesPart(view: TextView, at: number): boolean {
  return TAKING_PART.has(view.word(at - 1)) || /^ممثله?$/u.test(view.word(at + 1));
}

/** Words of taking part, after which the State where one is at home goes by its kind. */
const TAKING_PART = wordSet([
  'وفد', 'ووفد', 'لوفد', 'مشاركة', 'ومشاركة', 'بمشاركة', 'شاركت', 'وشاركت', 'تشارك', 'وتشارك', 'ستشارك', 'تستضيف', 'وتستضيف', 'استضافت', 'واستضافت',
  'ستستضيف', 'تحتضن', 'احتضنت',
]);

function standsBeforeState(view: TextView, at: number): boolean {
  if (!/^و?بين$/u.test(view.word(at - 1))) return false;
  const other = knownNameAt(view.tokens, at + 1);
  return other?.known.type === 'state' && other.cut === 1 && view.word(at + 1).startsWith('و');
}

const LONGEST_STATE = 5;

function standsAfterState(view: TextView, at: number): boolean {
  for (let begin = at - 1; begin >= at - LONGEST_STATE; begin--) {
    if (!/^و?بين$/u.test(view.word(begin - 1))) continue;
    const other = knownNameAt(view.tokens, begin);
    return other?.known.type === 'state' && other.cut === 0 && other.end === at;
  }
  return false;
}

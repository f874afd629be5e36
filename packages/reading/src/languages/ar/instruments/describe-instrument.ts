import type { InstrumentType } from '@mithaq/register/vocabulary';
import { wordsIn } from '../../../text/words-in.ts';
import { fold } from '../letters/fold.ts';
import { remembered } from '../words/remembered.ts';
import { DEFINITE_HEADS, DEFINITE_HEADS_OF_SIGNING, EXCHANGED_HEADS, HEADS, HEADS_OF_SIGNING, type HowMany, KNOWN_NAMES, PARTNERSHIPS, QUALIFIED_HEADS } from './words/heads.ts';
import { TREATY_TOWNS } from './words/treaty-towns.ts';

/** What the name of an instrument says by its own words. */
export interface InstrumentDescription {
  readonly type: InstrumentType;
  readonly howMany: HowMany;
  /** «the memorandum»: it points back, or it is known. */
  readonly definite: boolean;
  /** Folded words beside the noun, without article and «and»: what tells one instrument from another. */
  readonly tail: readonly string[];
  /** «the Geneva convention», «the Universal Declaration»: everybody knows which one is meant. */
  readonly knownByName: boolean;
  /** «an annex to the memorandum»: the type of what it belongs to. */
  readonly carries: InstrumentType | null;
}

const TYPE_BY_HEAD = new Map(
  [...PARTNERSHIPS, ...EXCHANGED_HEADS, ...KNOWN_NAMES, ...HEADS_OF_SIGNING, ...DEFINITE_HEADS_OF_SIGNING, ...DEFINITE_HEADS, ...HEADS, ...QUALIFIED_HEADS].map(({ word, type, howMany }) => [fold(word).split(' ')[0] ?? '', { type, howMany }] as const),
);
const QUALIFIED = QUALIFIED_HEADS.map((head) => ({ ...head, word: fold(head.word), followedBy: head.followedBy.map(fold) }));
const COOPERATION = new Set(['تعاون', 'للتعاون', 'التعاون', 'لتعاون'].map(fold));

/** Nouns that stand inside the name of what belongs to them: «an annex to the memorandum». */
const CARRIED = new Set(['مذكرة', 'اتفاقية', 'اتفاق', 'بروتوكول', 'معاهدة'].map(fold));

/** Words that tell the type of an instrument, and not one instrument from another. */
const SAYS_TYPE = new Set(
  ['تفاهم', 'تعاون', 'مشترك', 'مشتركة', 'عمل', 'تنفيذي', 'تنفيذية', 'ثنائية', 'ثنائي', 'بشأن', 'حول', 'بخصوص', 'نوايا', 'جديدة', 'متعلقة', 'خاصة', 'ثلاث', 'ثلاثة', 'أربع', 'أربعة', 'خمس', 'خمسة', 'ست', 'ستة', 'سبع', 'سبعة', 'ثماني', 'ثمانية', 'مذكورة', 'مذكور', 'مذكورين', 'مذكورتين', 'موقعة', 'نهائي', 'نهائية', 'مبدئي', 'مبدئية', 'أولي', 'أولية', 'ضخم', 'كبير', 'هام', 'مهم', 'مرتقب', 'مزمع'].map(fold),
);

const TOWNS = TREATY_TOWNS.map(fold);
const KNOWN = KNOWN_NAMES.map(({ word }) => fold(word));

/** Reads type, number and tail from the words of a name; a text says the same name again and again. */
export const describeInstrument: (name: string) => InstrumentDescription = remembered(describe);

function describe(name: string): InstrumentDescription {
  const all = wordsIn(fold(name));
  const first = all[0] ?? '';
  const rest = all.slice(1);
  const [whole, after] = [all.join(' '), rest.join(' ')];
  const qualified = QUALIFIED.find(({ word, followedBy }) => word === first && followedBy.some((following) => after.startsWith(following)));
  const head = qualified ?? TYPE_BY_HEAD.get(first) ?? { type: 'other' as const, howMany: 'one' as const };
  const carried = TYPE_BY_HEAD.get(rest.map(withoutParticles).find((word) => CARRIED.has(word)) ?? '')?.type ?? null;
  const definite = [first, rest[0], rest[0]?.startsWith('ل') === true ? '' : rest[1]].some((word) => word?.startsWith('ال'));
  return { type: typeByTail(head.type, rest), howMany: head.howMany, definite, tail: rest.map(bare).filter((word) => !SAYS_TYPE.has(word)), knownByName: TOWNS.some((town) => after.startsWith(town)) || KNOWN.some((known) => whole.startsWith(known)), carries: carried };
}

/** A protocol of cooperation is a type of its own; a convention is an agreement kept by a world body. */
function typeByTail(type: InstrumentType, rest: readonly string[]): InstrumentType {
  if (type === 'protocol' && rest.slice(0, 2).some((word) => COOPERATION.has(word))) return 'cooperation_protocol';
  if (type === 'agreement' && OPEN_TO_STATES.test(rest.join(' '))) return 'convention';
  return type;
}

/** «the Arab convention against …», «the international convention on …»: open to all States of their circle. */
const OPEN_TO_STATES = /^ال(?:عربيه|دوليه|امميه|افريقيه|اوروبيه|اسلاميه)(?: ال[ء-ي]+)? (?:ل|بشان|المتعلقه|الخاصه|حول)/u;

function withoutParticles(word: string): string {
  return word.replace(/^(?:لل|ل|ب|ال)/u, '').replace(/^(?=تفاقي?ه?$)/u, 'ا');
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال)(?=.{2})/u, '');
}

/** How many letters of a name say its kind alone: «memorandum of understanding», without what it is on. */
export function lengthOfKind(name: string): number {
  let length = 0;
  for (const { 0: word, index } of name.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (length > 0 && !SAYS_TYPE.has(fold(word))) break;
    length = index + word.length;
  }
  return length;
}

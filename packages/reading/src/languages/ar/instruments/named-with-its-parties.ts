import type { Participant } from '../../../joining/read-list.ts';
import type { InstrumentPlace } from '../../../joining/story-mentions.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import type { InstrumentDescription } from './describe-instrument.ts';
import { NOT_THERE } from './words/not-there.ts';

/** In the few words before it, without a stop between. */
const IN_DOUBT = new RegExp(`${words(NOT_THERE)}(?: [^\\s.،؛:!؟]+){0,3} ?["'(]*$`, 'u');
const WITH = /^["')]* ?(?:[^\s.؛،]+ ){0,6}?و?(?:بين|مع) /u;
/** «agreed with ⟨the firm⟩ on …»: a deed, and no text. */
const AGREEING = /^(?:ال)?اتفاقا?$/u;
const ON_WHAT = /^[^.؛]{0,120} علي(?:ها|ه)? /u;
/** So many letters before an instrument may tell that it is in doubt. */
const BEFORE = 48;

/**
 * Whether an instrument stands there with those who concluded it, so that it is known which one is meant, though nothing
 * is reported of it: «the importance of the memorandum with ⟨the university⟩».
 */
export function isNamedWithItsParties({ sentence, at }: Pick<InstrumentPlace, 'sentence' | 'at'>, { definite, tail }: InstrumentDescription, { words: name, parties }: { words: string; parties: readonly Participant[] }): boolean {
  const { masked, isHeadline } = sentence;
  const after = masked.slice(at + 1);
  if (isHeadline || !WITH.test(after) || !parties.some(({ body, at: place }) => body !== null && place.start > at)) return false;
  if (AGREEING.test(fold(name)) && (!definite || tail.length > 0 || ON_WHAT.test(after))) return false;
  return definite || !IN_DOUBT.test(masked.slice(Math.max(0, at - BEFORE), at));
}

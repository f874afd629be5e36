import type { Sentence } from '../../../ground.ts';
import { BODY, PERSON, words } from '../patterns.ts';
import { FOR_WHOM, REPRESENTED_BOTH } from './signed-on-behalf.ts';
import { SIGNED, SIGNED_IT } from './words/signing.ts';

/** A sentence that goes on telling who signed, and those before it of which it may be told. */
interface GoingOn {
  readonly sentence: Sentence;
  readonly before: readonly Sentence[];
}

const goingOnOf = new WeakMap<readonly Sentence[], readonly GoingOn[]>();

/** Looked for once a story, for all of its instruments. */
export function goingOnWithSigning(body: readonly Sentence[]): readonly GoingOn[] {
  const known = goingOnOf.get(body);
  if (known !== undefined) return known;
  const found = body.flatMap((sentence, index) => {
    const back = AT_THE_SIGNING.test(sentence.masked) ? 3 : REPRESENTED_BOTH.test(sentence.masked) || signsForTheOther(sentence, body[index - 1]) ? 1 : 0;
    return back === 0 ? [] : [{ sentence, before: body.slice(Math.max(0, index - back), index) }];
  });
  goingOnOf.set(body, found);
  return found;
}

/** «For ⟨the one⟩ signed …. And for ⟨the other⟩ …»: the verb stands in the sentence before. */
function signsForTheOther({ masked }: Sentence, before: Sentence | undefined): boolean {
  return before !== undefined && FOR_THE_OTHER.test(masked) && SIGNED_FOR.test(before.masked);
}

const FOR_WHOM_FIRST = `(?:${words(FOR_WHOM)})`;
const FOR_THE_OTHER = new RegExp(`^[^ء-ي]{0,3}(?:في حين |فيما |بينما )?(?=و|ف)${FOR_WHOM_FIRST} (?:[^\\s.؛،]+ ){0,3}?[^\\s]*${BODY}[^.؛]{0,40}?${PERSON}`, 'u');
const SIGNED_FOR = new RegExp(`${words([...SIGNED, ...SIGNED_IT])} (?:[^\\s.؛،]+ ){0,4}?${FOR_WHOM_FIRST} `, 'u');

/** «the authority was represented at the signing by …», in a sentence of its own. */
const AT_THE_SIGNING = / (?:في|خلال) (?:مراسم |حفل )?(?:ال)?توقيع/;

import type { Speech } from '../language/language.tsx';
import { Problem } from './problem.ts';

/** What a person is told of a failure: what happened and what to do. */
export function problemSentence(failure: unknown, { texts, say }: Speech): string {
  if (!(failure instanceof Problem)) return texts.problems.unexpected;
  const sentences: Readonly<Record<string, string>> = texts.problems.codes;
  const causes: Readonly<Record<string, string>> = failure.code === 'cannot-undo' ? texts.problems.cannotUndo : {};
  const sentence = causes[String(failure.detail['because'])] ?? sentences[failure.code];
  if (sentence !== undefined) return sentence;
  return say(texts.problems.withCode, { code: failure.code });
}

/** Why a document could not be taken in, naming it. */
export function refusalSentence(
  refused: { readonly refusal: string | null; readonly refusalDetail: Readonly<Record<string, string | number>> | null },
  { texts, say }: Speech,
): string {
  const sentences: Readonly<Record<string, string>> = texts.problems.refusals;
  const sentence = sentences[refused.refusal ?? ''];
  if (sentence === undefined) return say(texts.problems.refusedWithCode, { code: refused.refusal ?? '?' });
  return say(sentence, refused.refusalDetail ?? {});
}

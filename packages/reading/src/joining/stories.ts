import type { Ground, Sentence } from '../ground.ts';
import type { Value } from '../reading.ts';

/** Sentences that tell one story: a headline and its body, even when a byline stands between them. */
export interface Story {
  readonly headlines: readonly Sentence[];
  readonly body: readonly Sentence[];
  /** Headlines first, as they stand. */
  readonly sentences: readonly Sentence[];
  /** ISO day of publication, where known. */
  readonly publishedOn: string | null;
  /** The same with the words that tell it. */
  readonly publication: Value<string> | null;
}

/** The stories of a text. An article goes on over bylines and captions; a related article is another story. */
export function storiesOf(ground: Ground): readonly Story[] {
  const groups: Sentence[][] = [];
  let kindBefore: string | null = null;
  let segmentBefore = -1;
  for (const sentence of ground.sentences) {
    const kind = ground.segments[sentence.segment]?.kind ?? 'article';
    const samePage = sentence.segment === segmentBefore || (kind === 'article' && kindBefore !== null && kindBefore !== 'related_article');
    const open = groups.at(-1);
    if (open === undefined || !samePage) groups.push([sentence]);
    else open.push(sentence);
    kindBefore = kind;
    segmentBefore = sentence.segment;
  }
  return groups.map((sentences) => storyOf(sentences, ground));
}

function storyOf(sentences: readonly Sentence[], ground: Ground): Story {
  const published = sentences.map(({ segment }) => ground.segments[segment]?.publishedOn).find((day) => day !== undefined && day !== null) ?? null;
  return {
    headlines: sentences.filter(({ isHeadline }) => isHeadline),
    body: sentences.filter(({ isHeadline }) => !isHeadline),
    sentences,
    publishedOn: published?.value ?? null,
    publication: published,
  };
}

import type { KnownBodies } from '../joining/known-bodies.ts';
import type { Resolve } from '../joining/read-list.ts';
import type { Story } from '../joining/stories.ts';
import type { ActWords } from './act-words.ts';

/** What the readers of acts share: one story, its source, who is known in it, and the words of its language. */
export interface ActContext {
  readonly story: Story;
  readonly source: string;
  readonly known: KnownBodies;
  readonly resolve: Resolve;
  readonly words: ActWords;
  readonly code: string;
}

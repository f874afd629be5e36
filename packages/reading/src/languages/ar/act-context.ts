import type { KnownBodies } from '../../joining/known-bodies.ts';
import type { Resolve } from '../../joining/read-list.ts';
import type { Story } from '../../joining/stories.ts';

/** What the readers of acts share: one story, its source, and who is known in it. */
export interface ActContext {
  readonly story: Story;
  readonly source: string;
  readonly known: KnownBodies;
  readonly resolve: Resolve;
}

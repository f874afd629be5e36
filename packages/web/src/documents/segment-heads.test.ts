import { expect, it } from 'vitest';
import { segmentHeads } from './segment-heads.ts';

it('numbers the parts of a document where a kind comes more than once', () => {
  expect(segmentHeads([{ kind: 'article' }, { kind: 'boilerplate' }, { kind: 'article' }])).toEqual([
    { kind: 'article', n: 1 },
    { kind: 'boilerplate', n: null },
    { kind: 'article', n: 2 },
  ]);
});

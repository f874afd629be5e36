import { describe, expect, it } from 'vitest';
import { segmentHeads } from './segment-heads.ts';

const part = (kind: 'article' | 'byline' | 'boilerplate' | 'related_article', length: number) => ({ kind, start: 0, end: length });

describe('what heads the parts of a document', () => {
  it('is nothing where there is one story', () => {
    expect(segmentHeads([part('article', 900), part('boilerplate', 50)])).toEqual([null, { kind: 'boilerplate', n: null }]);
  });

  it('is nothing where a headline stands apart from its story', () => {
    expect(segmentHeads([part('article', 80), part('byline', 30), part('article', 900)])).toEqual([null, null, null]);
  });

  it('numbers stories where there are several', () => {
    expect(segmentHeads([part('article', 900), part('byline', 30), part('article', 700)])).toEqual([
      { kind: 'article', n: 1 },
      null,
      { kind: 'article', n: 2 },
    ]);
  });
});

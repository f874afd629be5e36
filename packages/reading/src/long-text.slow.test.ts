import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a text of very many pieces', () => {
  it.each(['نص\n\n', 'قطر والأردن ', 'Qatar and Jordan. '])('is read to its end: %j', (piece) => {
    const text = piece.repeat(130_000);
    const { segments } = read(text);
    expect(segments.at(-1)?.end).toBe(text.trimEnd().length);
  });
});

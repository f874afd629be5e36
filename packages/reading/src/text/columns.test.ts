import { describe, expect, it } from 'vitest';
import { markColumns } from './columns.ts';

/** The text with its columns marked, its tabs folded to blanks. */
function marked(source: string): string {
  const at = Int32Array.from({ length: source.length }, (_, index) => index);
  return markColumns({ text: source.replaceAll('\t', ' '), starts: at, ends: at.map((index) => index + 1) }, source).text;
}

describe('the columns of a text', () => {
  it('are marked where lines of blanks stand beside each other', () => {
    expect(marked('for the ministry      for the university\nname: a b             name: c d')).toBe('for the ministry |    for the university\nname: a b |           name: c d');
  });

  it('are marked in the table of a signature block', () => {
    expect(marked('pour le ministere\tpour l’universite\na b\tc d')).toBe('pour le ministere|pour l’universite\na b|c d');
  });

  it('are left alone in any other table, in one line alone, and in long lines', () => {
    for (const text of ['activity\tdue\ncourse\tmay', 'one      two\nthree', `${'a'.repeat(70)}      b\n${'a'.repeat(70)}      c`]) expect(marked(text)).toBe(text.replaceAll('\t', ' '));
  });
});

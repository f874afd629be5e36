import { rules } from '@mithaq/reading/sentences/fr/rules';
import { describe, expect, it } from 'vitest';
import { fr } from './fr/index.ts';

/** Every sentence of a tree of texts. */
function sentencesOf(texts: object): readonly string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === 'string') return [text];
    return typeof text === 'object' && text !== null ? sentencesOf(text) : [];
  });
}

const sentences = [...sentencesOf(fr), ...sentencesOf(rules)];

describe('French texts', () => {
  it('never let a line end before : or », nor after «', () => {
    expect(sentences.filter((text) => /[^\u00A0]»|«[^\u00A0]|[^\u00A0\d]:(?!\/)/u.test(text))).toEqual([]);
  });

  it('keep ; ? and ! to their word by a narrow space', () => {
    expect(sentences.filter((text) => /[^\u202F][;?!]/u.test(text))).toEqual([]);
  });

  it('write the apostrophe curved', () => {
    expect(sentences.filter((text) => text.includes("'"))).toEqual([]);
  });
});

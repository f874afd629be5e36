import { tellingWords } from '@mithaq/register';
import { describe, expect, it } from 'vitest';
import { BodiesByWord, formsOf } from './bodies-by-word.ts';

interface Body {
  readonly name: string;
  readonly words: readonly string[];
  readonly forms: readonly (readonly string[])[];
}

function bodyNamed(name: string): Body {
  const words = tellingWords(name);
  return { name, words, forms: words.map(formsOf) };
}

/** Of the first names those that are found for the last. */
function foundFor(asked: string, ...names: readonly string[]): readonly string[] {
  const [bodies, wanted] = [names.map(bodyNamed), bodyNamed(asked)];
  const known = new BodiesByWord<Body>([...bodies, wanted]);
  for (const body of bodies) known.add(body);
  return [...known.near(wanted)].map(({ name }) => name);
}

describe('bodies by the words of their names', () => {
  it('finds the same name, one with a slip of the pen, and one with a word more', () => {
    expect(foundFor('مركز البحوث البحرية', 'مركز البحوث البحرية')).toHaveLength(1);
    expect(foundFor('مركز البحوث البحرية', 'مركز البوحث البحرية')).toHaveLength(1);
    expect(foundFor('مركز البحوث البحرية', 'مركز البحوث البحرية المتقدمة')).toHaveLength(1);
    expect(foundFor('مركز البحوث البحرية المتقدمة', 'مركز البحوث البحرية')).toHaveLength(1);
  });

  it('finds few of hundreds whose names begin and end alike', () => {
    const numerals = Array.from({ length: 400 }, (_, n) => String(1000 + n * 17));
    expect(foundFor('كلية 1000 بجامعة الساحل الشمالي', ...numerals.map((n) => `كلية ${n} بجامعة الساحل الشمالي`)).length).toBeLessThan(40);
  });
});

import { asked, factKinds, type FactKind, type Sort } from './asked.ts';

/** One fact as a model told it; nothing of it is believed yet. */
export interface Told {
  readonly kind: FactKind;
  readonly quotation: string;
  readonly words: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** More than two pages can hold; whoever tells more tells nonsense. */
const MOST_FACTS = 200;
const MOST_IN_LIST = 40;
const LONGEST_QUOTATION = 1_500;
const LONGEST_WORDS = 500;

/** The facts of an answer, in the order in which they are placed; null where it is no answer at all. What has not the form that was asked for is passed over. */
export function factsIn(content: string): readonly Told[] | null {
  const answer = objectIn(content);
  if (answer === null) return null;
  const facts = factKinds.flatMap((kind) => {
    const list = own(answer, kind);
    return Array.isArray(list) ? list.slice(0, MOST_FACTS).flatMap((item: unknown) => factOf(kind, item)) : [];
  });
  return facts.slice(0, MOST_FACTS);
}

/** Some models think aloud first, or put the object between other words or into a block of code. */
function objectIn(content: string): object | null {
  const from = content.indexOf('{', content.lastIndexOf('</think>'));
  const to = content.lastIndexOf('}');
  if (from === -1 || to < from) return null;
  try {
    const parsed: unknown = JSON.parse(content.slice(from, to + 1));
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function factOf(kind: FactKind, item: unknown): readonly Told[] {
  if (!isObject(item)) return [];
  const quotation = wordsOf(own(item, 'quotation'), LONGEST_QUOTATION);
  if (quotation === null) return [];
  const words = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (const [name, sort] of Object.entries<Sort>(asked[kind])) {
    const value = own(item, name);
    const said = wordsOf(value, LONGEST_WORDS);
    if (sort === 'list') lists.set(name, listOf(value));
    else if (said !== null) words.set(name, said);
  }
  return [{ kind, quotation, words, lists }];
}

function listOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.slice(0, MOST_IN_LIST).flatMap((item) => wordsOf(item, LONGEST_WORDS) ?? []);
}

function wordsOf(value: unknown, longest: number): string | null {
  const words = typeof value === 'string' ? value.trim() : '';
  return words === '' || words.length > longest ? null : words;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;
}

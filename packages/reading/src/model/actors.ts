import type { Key, OrganisationFinding, PersonFinding } from '../reading.ts';
import type { Span } from '../text/span.ts';
import { spelling } from './same-words.ts';

export type ActorSort = 'organisation' | 'person';
type Actor = OrganisationFinding | PersonFinding;

/** Who is meant by words: the bodies and people that the rules found, and those that the model told of. */
export class Actors {
  readonly #byName = new Map<string, Key>();
  readonly #byMention = new Map<string, Key>();

  constructor(reading: { readonly organisations: readonly OrganisationFinding[]; readonly people: readonly PersonFinding[] }) {
    for (const body of reading.organisations) this.add('organisation', body);
    for (const person of reading.people) this.add('person', person);
  }

  /** The first of a name keeps it. */
  add(sort: ActorSort, actor: Actor): void {
    const { key, segment, mentions } = actor;
    for (const written of namesOf(actor)) this.#keep(this.#byName, nameOf(sort, segment, written), key);
    for (const mention of mentions) this.#keep(this.#byMention, `${sort}|${mention.start}-${mention.end}`, key);
  }

  /** The one whose name the words are, in this article or in another, or who is mentioned in this very place. */
  find(sorts: readonly ActorSort[], words: string, { segment, span }: { readonly segment: number; readonly span: Span }): Key | null {
    for (const sort of sorts) {
      const key = this.#byName.get(nameOf(sort, segment, words)) ?? this.#byMention.get(`${sort}|${span.start}-${span.end}`) ?? this.#byName.get(nameOf(sort, null, words));
      if (key !== undefined) return key;
    }
    return null;
  }

  #keep(names: Map<string, Key>, name: string, key: Key): void {
    if (!names.has(name)) names.set(name, key);
    const elsewhere = name.replace(/^(\w+)\|\d+\|/u, '$1|null|');
    if (elsewhere !== name && !names.has(elsewhere)) names.set(elsewhere, key);
  }
}

function nameOf(sort: ActorSort, segment: number | null, words: string): string {
  return `${sort}|${segment}|${spelling(words)}`;
}

function namesOf(actor: Actor): readonly string[] {
  return 'variants' in actor ? [actor.name, ...actor.variants].map(({ value }) => value) : [actor.name.value];
}

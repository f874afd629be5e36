import type { Ground } from '../ground.ts';
import type { Key, OrganisationFinding, PersonFinding } from '../reading.ts';
import type { Participant } from './read-list.ts';

/** Who is who, by key: asked over and over while parties are sorted out. */
export class KnownBodies {
  readonly #people: ReadonlyMap<Key, PersonFinding>;
  readonly #organisations: ReadonlyMap<Key, OrganisationFinding>;
  #states: ReadonlyMap<string | null, Key> | null = null;

  constructor(ground: Ground) {
    this.#people = new Map(ground.people.map((person) => [person.key, person]));
    this.#organisations = new Map(ground.organisations.map((organisation) => [organisation.key, organisation]));
  }

  get people(): readonly PersonFinding[] {
    return [...this.#people.values()];
  }

  get organisations(): readonly OrganisationFinding[] {
    return [...this.#organisations.values()];
  }

  organisation(key: Key | null): OrganisationFinding | null {
    return key === null ? null : (this.#organisations.get(key) ?? null);
  }

  person(key: Key | null): PersonFinding | null {
    return key === null ? null : (this.#people.get(key) ?? null);
  }

  name(key: Key): string {
    return this.#organisations.get(key)?.name.value ?? this.#people.get(key)?.name.value ?? '';
  }

  /** The body in which a person holds the office that is told of first. */
  bodyOf(person: Key | null): Key | null {
    const offices = this.person(person)?.offices ?? [];
    return offices.find(({ organisation }) => organisation !== null)?.organisation?.value ?? null;
  }

  /** The body a participant stands for: itself, or that of the office held, or the State of an adjective. */
  partyOf(participant: Participant): Key | null {
    if (participant.body !== null) return participant.body.key;
    const { office, person } = participant;
    return office?.organisation ?? this.bodyOf(person?.key ?? office?.key ?? null) ?? office?.nationality ?? person?.nationality ?? null;
  }

  /** The State of this id in the authority file, where the text names it. */
  stateOf(authority: string): Key | null {
    this.#states ??= new Map([...this.#organisations.values()].filter(({ kind }) => kind?.value === 'state').map((state) => [state.authority, state.key]));
    return this.#states.get(authority) ?? null;
  }

  isState(key: Key): boolean {
    return this.organisation(key)?.kind?.value === 'state';
  }

  /** Whether the one is the other, or an organ of it. */
  belongsTo(body: Key, whole: Key): boolean {
    for (let at: Key | null = body, steps = 0; at !== null && steps < 5; steps++) {
      if (at === whole) return true;
      at = this.organisation(at)?.parent?.value ?? null;
    }
    return false;
  }
}

import type { Dropped, Key, OrganisationFinding, PersonFinding, Reading } from '../reading.ts';
import { Actors } from './actors.ts';
import { factsIn, type Told } from './answer.ts';
import { modelRule, type FactKind } from './asked.ts';
import { activityOf, appointmentOf, commitmentOf, instrumentOf, meetingOf, organisationOf, personOf, statementOf } from './findings.ts';
import { type Place, PlacedFact } from './placed-fact.ts';
import { whereItStands } from './standing.ts';
import type { Window } from './windows.ts';

/** What a model answered of one stretch of the text. */
export interface ModelAnswer {
  readonly window: Window;
  readonly content: string;
}

/** What an answer adds to a reading: findings of the same shape, and what was told but is not in the text. */
export type Added = Pick<Reading, FactKind | 'dropped'>;

/**
 * Turns an answer into findings. A fact stays only where its quotation stands in the source word for word, and each of its values only where its
 * own words do; `upon` says who is known already. Null where the answer is none.
 */
export function readingFromAnswer(source: string, { window, content }: ModelAnswer, upon: Reading): Added | null {
  const facts = factsIn(content);
  if (facts === null) return null;
  const publishedOn = upon.segments[window.segment]?.publishedOn?.value ?? null;
  const actors = new Actors(upon);
  const laying = new Laying({ source, language: upon.language, publishedOn, window, actors });
  const of = (kind: FactKind): readonly Told[] => facts.filter((fact) => fact.kind === kind);
  // in this order, for the later ones name the earlier
  const organisations = of('organisations').flatMap((told) => laying.newActor(told, 'organisation', organisationOf));
  const people = of('people').flatMap((told) => laying.newActor(told, 'person', personOf));
  return {
    organisations,
    people,
    instruments: of('instruments').flatMap((told) => laying.lay(told, instrumentOf)),
    meetings: of('meetings').flatMap((told) => laying.lay(told, meetingOf)),
    statements: of('statements').flatMap((told) => laying.lay(told, statementOf)),
    activities: of('activities').flatMap((told) => laying.lay(told, activityOf)),
    appointments: of('appointments').flatMap((told) => laying.lay(told, appointmentOf)),
    commitments: of('commitments').flatMap((told) => laying.lay(told, commitmentOf)),
    dropped: laying.dropped,
  };
}

type Build<T> = (fact: PlacedFact, key: Key) => T | null;

/** Lays the facts of one answer upon the source, one after the other. */
class Laying {
  readonly dropped: Dropped[] = [];
  readonly #place: Place;
  #count = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  lay<T>(told: Told, build: Build<T>): readonly T[] {
    const { source, window } = this.#place;
    const quotation = whereItStands(source, told.quotation, window);
    // what is nowhere has no words to show: the place is where it was looked for
    if (quotation === null) return this.#drop(told.kind, 'quotation-not-in-text', { start: window.start, end: window.start });
    const fact = new PlacedFact(told, this.#place, quotation);
    const finding = build(fact, `${modelRule[told.kind].replace('model/', '')}:model-${window.start}-${this.#count++}`);
    this.dropped.push(...fact.dropped);
    return finding === null ? this.#drop(told.kind, 'not-borne-by-quotation', quotation) : [finding];
  }

  /** A body or a person; whoever is known by the name needs no telling. */
  newActor<T extends OrganisationFinding | PersonFinding>(told: Told, sort: 'organisation' | 'person', build: Build<T>): readonly T[] {
    const { actors, window } = this.#place;
    const fresh: T[] = [];
    for (const actor of this.lay(told, build)) {
      const span = actor.mentions[0] ?? window;
      if (actors.find([sort], actor.name.value, { segment: window.segment, span }) !== null) this.#drop(told.kind, 'found-before', span);
      else {
        actors.add(sort, actor);
        fresh.push(actor);
      }
    }
    return fresh;
  }

  #drop(kind: FactKind, because: string, { start, end }: { readonly start: number; readonly end: number }): readonly never[] {
    this.dropped.push({ rule: modelRule[kind], because, evidence: { start, end } });
    return [];
  }
}

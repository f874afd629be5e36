import { likeness as likenessOfNames, matchKey, samePerson, SURELY_ALIKE } from '@mithaq/register';
import { keysOfName } from '../entries/name-keys.ts';
import { namesLike } from '../entries/names-like.ts';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { visibleRow } from '../entries/visible-row.ts';
import { visible } from '../platform/actor.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import { placeOfProposal, statesToldIn } from '../organisations/placed.ts';
import type { ActorReference, Candidate } from '../review/schema.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';

/** Two people may bear one name; where it is known to serve another body that has nothing to do with this one, she is asked. */
const NAME_ELSEWHERE = 0.85;

/** People of the register that the proposed ones may be. */
export async function personCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  if (proposals.length === 0) return new Map();
  const names = await namesLike(looking, 'person', proposals.flatMap(keysOf));
  const ids = names.map(({ entry }) => entry);
  const titles = await titlesOf(looking.database, readerOf(looking.actor), ids);
  const offices = await officesOf(looking, ids);
  const served = proposals.flatMap((proposal) => fieldsOf(proposal, 'office', 'office').flatMap(({ value }) => looking.entryOf(value.organisation) ?? []));
  const relatives = await relativesOf(looking, [...served, ...[...offices.values()].flat().map(({ body }) => body)]);
  const told = statesToldIn(looking.proposals);
  return new Map(proposals.map((proposal) => {
    const keys = keysOf(proposal);
    const serves = servedBy(looking, proposal, { relatives, told });
    return [proposal.id, ranked(names.filter((name) => keys.includes(name.key)).map(({ entry, value, isSame, form }): Candidate => ({
      entry,
      title: titles.get(entry)?.title ?? value,
      likeness: likenessOf(nameOf(proposal), serves, { value, offices: offices.get(entry) ?? [], relatives }),
      because: !isSame ? 'similar-name' : form === 'variant' ? 'known-variant' : 'same-name',
    })))];
  }));
}

const nameOf = (proposal: StoredProposal): string => fieldOf(proposal, 'name', 'text')?.value.text ?? '';
const keysOf = (proposal: StoredProposal): readonly string[] => keysOfName(nameOf(proposal));

interface Office {
  readonly title: string;
  readonly body: string;
  /** What the body is called. */
  readonly name: string;
}

/** An office that a document gives a person, with the entry of its body, where that is known, and what this belongs to. */
interface Serving {
  readonly title: string;
  readonly body: string | null;
  readonly name: string;
  readonly belonging: ReadonlySet<string>;
}

interface Around {
  readonly relatives: Relatives;
  /** The States of whose bodies the document tells. */
  readonly told: ReadonlySet<string>;
}

/** Worked out once, however many people of the register the proposed one is compared with. */
function servedBy(looking: Looking, proposal: StoredProposal, around: Around): readonly Serving[] {
  return fieldsOf(proposal, 'office', 'office').flatMap(({ value: { title, organisation } }) =>
    organisation === null ? [] : [{ title, body: looking.entryOf(organisation), name: organisation.name, belonging: belongingOf(looking, organisation, around) }]);
}

function likenessOf(name: string, serves: readonly Serving[], known: { value: string; offices: readonly Office[]; relatives: Relatives }): number {
  const likeness = samePerson(name, known.value);
  const isKnown = (serving: Serving): boolean => {
    // which of several bodies of one name it is may be open: the same office in one of them is the same
    const isOpen = (office: Office): boolean => serving.body === null && isSameOffice(office.title, serving.title) && likenessOfNames(serving.name, office.name) >= SURELY_ALIKE;
    return known.offices.some((office) => office.body === serving.body || isOpen(office) || [...(known.relatives.get(office.body) ?? [])].some((one) => serving.belonging.has(one)));
  };
  const elsewhere = serves.length > 0 && known.offices.length > 0 && !serves.some(isKnown);
  return elsewhere ? Math.min(likeness, NAME_ELSEWHERE) : likeness;
}

/** What a body belongs to: a ministry to its State, a department to its ministry. Who serves the one may serve the other. */
function belongingOf(looking: Looking, reference: ActorReference, { relatives, told }: Around): ReadonlySet<string> {
  const known = relatives.get(looking.entryOf(reference) ?? '');
  if (known !== undefined) return known;
  const proposal = looking.proposals.find(({ id }) => id === reference.proposal);
  const place = proposal === undefined ? null : placeOfProposal(proposal, told);
  return new Set(place === null ? [] : [place.state]);
}

const isSameOffice = (a: string, b: string): boolean => matchKey(a, 'ar') === matchKey(b, 'ar');

/** Bodies, each with what it belongs to: itself, the body above it, its State. */
type Relatives = ReadonlyMap<string, ReadonlySet<string>>;

async function relativesOf({ database, actor }: Looking, bodies: readonly string[]): Promise<Relatives> {
  if (bodies.length === 0) return new Map();
  const rows = await database.selectFrom('organisation').innerJoin('entry', 'entry.id', 'organisation.id')
    .select(['organisation.id', 'parent_id', 'entry.of_state']).where('organisation.id', 'in', [...new Set(bodies)]).where(visible(actor, 'entry')).execute();
  return new Map(rows.map(({ id, parent_id: parent, of_state: state }) => [id, new Set([id, ...(parent === null ? [] : [parent]), ...(state === null || state === '?' ? [] : [state])])]));
}

async function officesOf({ database, actor }: Looking, people: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>> {
  const served = new Map<string, Office[]>();
  if (people.length === 0) return served;
  const rows = await database
    .selectFrom('office')
    .select(['person_id', 'organisation_id', 'title'])
    .where('person_id', 'in', [...new Set(people)])
    .where(visibleRow(actor, 'office.id'))
    .execute();
  const names = await titlesOf(database, readerOf(actor), rows.flatMap(({ organisation_id: body }) => body ?? []));
  for (const { person_id: person, organisation_id: body, title } of rows) {
    if (person !== null && body !== null) served.set(person, [...(served.get(person) ?? []), { body, title, name: names.get(body)?.title ?? '' }]);
  }
  return served;
}

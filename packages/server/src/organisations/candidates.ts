import { keysOfName } from '../entries/name-keys.ts';
import { namesLike, type NameLike } from '../entries/names-like.ts';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { visible } from '../platform/actor.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import type { Candidate } from '../review/schema.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';
import { PlacedBody, placedLikeness } from './placed-likeness.ts';
import { placeOfProposal, statesToldIn, supposedStates, type Placed } from './placed.ts';

interface Body {
  readonly id: string;
  readonly parent_id: string | null;
  readonly state_code: string | null;
  readonly of_state: string | null;
  readonly authority: string | null;
}

/** Bodies of the register that the proposed ones may be. */
export async function organisationCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  if (proposals.length === 0) return new Map();
  const names = await namesLike(looking, 'organisation', proposals.flatMap(keysOf));
  const bodies = await bodiesOf(looking, names.map(({ entry }) => entry), proposals.flatMap(({ authority }) => authority ?? []));
  const supposed = await supposedStates(looking, [...bodies.values()].flatMap(({ id, of_state: state }) => (stateOr(state) === null ? [id] : [])));
  const told = statesToldIn(looking.proposals);
  const titles = await titlesOf(looking.database, readerOf(looking.actor), [...bodies.keys()]);
  const namesOfBody = Map.groupBy(names, ({ entry }) => entry);
  return new Map(proposals.map((proposal) => {
    const proposed = proposedOf(looking, proposal, told);
    return [proposal.id, ranked([...bodies.values()].flatMap((body) => {
      const link = titles.get(body.id);
      const candidate = link === undefined ? null : compared(proposed, { body, title: link.title, names: namesOfBody.get(body.id) ?? [], supposed });
      return candidate === null ? [] : [candidate];
    }))];
  }));
}

/** A proposed body with all by which it is compared: worked out once, however many bodies it is compared with. */
interface Proposed {
  readonly authority: string | null;
  readonly written: readonly PlacedBody[];
  readonly keys: ReadonlySet<string>;
}

function proposedOf(looking: Looking, proposal: StoredProposal, told: ReadonlySet<string>): Proposed {
  const parent = fieldOf(proposal, 'parent', 'actor')?.value.actor ?? null;
  // a body above that is not in the register is another than any that is there
  const above = parent === null ? null : (looking.entryOf(parent) ?? 'not-there');
  const place = placeOfProposal(proposal, told);
  return { authority: proposal.authority, written: namesOf(proposal).map((name) => new PlacedBody(name, above, place)), keys: new Set(keysOf(proposal)) };
}

const namesOf = (proposal: StoredProposal): readonly string[] =>
  [...fieldsOf(proposal, 'name', 'text'), ...fieldsOf(proposal, 'variant', 'text')].map(({ value }) => value.text);

const keysOf = (proposal: StoredProposal): readonly string[] => namesOf(proposal).flatMap(keysOfName);

async function bodiesOf({ database, actor }: Looking, ids: readonly string[], authorities: readonly string[]): Promise<ReadonlyMap<string, Body>> {
  if (ids.length + authorities.length === 0) return new Map();
  const rows = await database
    .selectFrom('organisation')
    .innerJoin('entry', 'entry.id', 'organisation.id')
    .select(['organisation.id', 'parent_id', 'state_code', 'entry.of_state', 'authority'])
    .where((row) => row.or([
      ...(ids.length === 0 ? [] : [row('organisation.id', 'in', [...new Set(ids)])]),
      ...(authorities.length === 0 ? [] : [row('authority', 'in', [...new Set(authorities)])]),
    ]))
    .where(visible(actor, 'entry'))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

interface Known {
  readonly body: Body;
  readonly title: string;
  readonly names: readonly NameLike[];
  /** The States of bodies whose names tell none. */
  readonly supposed: ReadonlyMap<string, string>;
}

const stateOr = (state: string | null): string | null => (state === '?' ? null : state);

function compared({ authority, written, keys }: Proposed, { body, title, names, supposed }: Known): Candidate | null {
  if (body.authority !== null && authority !== null) {
    return body.authority === authority ? { entry: body.id, title, likeness: 1, because: 'authority' } : null;
  }
  const own = body.state_code ?? stateOr(body.of_state);
  const there: Placed | null = own === null ? supposedIn(supposed.get(body.id)) : { state: own, isSupposed: false };
  const candidates = names.filter(({ key }) => keys.has(key)).map((name): Candidate => {
    const known = new PlacedBody(name.value, body.parent_id, there);
    const likeness = Math.max(...written.map((one) => placedLikeness(one, known)));
    return { entry: body.id, title, likeness, because: reasonOf(name) };
  });
  return ranked(candidates)[0] ?? null;
}

const supposedIn = (state: string | undefined): Placed | null => (state === undefined ? null : { state, isSupposed: true });

function reasonOf({ isSame, form }: NameLike): Candidate['because'] {
  if (!isSame) return 'similar-name';
  return form === 'variant' || form === 'former' || form === 'acronym' ? 'known-variant' : 'same-name';
}

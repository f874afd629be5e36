import { matchKey, samePerson } from '@mithaq/register';
import { keysOfName } from '../entries/name-keys.ts';
import { namesLike } from '../entries/names-like.ts';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { visibleRow } from '../entries/visible-row.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import type { Candidate } from '../review/schema.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';

/** Two people may bear one short name; offices in different bodies make that likelier than not, the same office less so. */
const SHORT_NAME_ELSEWHERE = 0.85;

/** People of the register that the proposed ones may be. */
export async function personCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  if (proposals.length === 0) return new Map();
  const names = await namesLike(looking, 'person', proposals.flatMap(keysOf));
  const ids = names.map(({ entry }) => entry);
  const titles = await titlesOf(looking.database, readerOf(looking.actor), ids);
  const offices = await officesOf(looking, ids);
  return new Map(proposals.map((proposal) => {
    const keys = keysOf(proposal);
    return [proposal.id, ranked(names.filter((name) => keys.includes(name.key)).map(({ entry, value, isSame, form }): Candidate => ({
      entry,
      title: titles.get(entry)?.title ?? value,
      likeness: likenessOf(looking, proposal, { value, offices: offices.get(entry) ?? [] }),
      because: !isSame ? 'similar-name' : form === 'variant' ? 'known-variant' : 'same-name',
    })))];
  }));
}

const nameOf = (proposal: StoredProposal): string => fieldOf(proposal, 'name', 'text')?.value.text ?? '';
const keysOf = (proposal: StoredProposal): readonly string[] => keysOfName(nameOf(proposal));

interface Office {
  readonly title: string;
  readonly body: string;
}

function likenessOf(looking: Looking, proposal: StoredProposal, known: { value: string; offices: readonly Office[] }): number {
  const likeness = samePerson(nameOf(proposal), known.value);
  const isShort = (keysOf(proposal)[0] ?? '').split(' ').length <= 2;
  const serves = fieldsOf(proposal, 'office', 'office').filter(({ value }) => value.organisation !== null);
  const isKnown = ({ value: { title, organisation } }: (typeof serves)[number]): boolean => {
    const body = looking.entryOf(organisation);
    // which of several bodies of one name it is may be open: the same office in one of them is the same
    return known.offices.some((office) => office.body === body || (body === null && isSameOffice(office.title, title)));
  };
  const elsewhere = serves.length > 0 && known.offices.length > 0 && !serves.some(isKnown);
  return isShort && elsewhere ? Math.min(likeness, SHORT_NAME_ELSEWHERE) : likeness;
}

const isSameOffice = (a: string, b: string): boolean => matchKey(a, 'ar') === matchKey(b, 'ar');

async function officesOf({ database, actor }: Looking, people: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>> {
  const served = new Map<string, Office[]>();
  if (people.length === 0) return served;
  const rows = await database
    .selectFrom('office')
    .select(['person_id', 'organisation_id', 'title'])
    .where('person_id', 'in', [...new Set(people)])
    .where(visibleRow(actor, 'office.id'))
    .execute();
  for (const { person_id: person, organisation_id: body, title } of rows) {
    if (person !== null && body !== null) served.set(person, [...(served.get(person) ?? []), { body, title }]);
  }
  return served;
}

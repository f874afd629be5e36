import type { ActorReference, FieldValue, ProposalField } from './schema.ts';

/** The bodies and people that a value names. */
export function actorsOf(value: FieldValue): readonly ActorReference[] {
  switch (value.is) {
    case 'actor': return [value.actor];
    case 'party': return present([value.organisation, value.actingThrough]);
    case 'signatory': return present([value.person, value.onBehalfOf]);
    case 'office': return present([value.organisation]);
    case 'text': case 'number': case 'code': case 'date': case 'topic': case 'position': case 'proposal': return [];
  }
}

/** The proposals that a value names: bodies, people, the instrument or meeting in which something was said. */
export const proposalsNamed = (value: FieldValue): readonly (string | null)[] => (value.is === 'proposal' ? [value.proposal] : actorsOf(value).map(({ proposal }) => proposal));

const present = (actors: readonly (ActorReference | null)[]): readonly ActorReference[] => actors.filter((actor) => actor !== null);

/** The same value with every body and person in it replaced. */
export function withActors(value: FieldValue, replace: (actor: ActorReference) => ActorReference): FieldValue {
  const open = (actor: ActorReference | null): ActorReference | null => (actor === null ? null : replace(actor));
  switch (value.is) {
    case 'actor': return { ...value, actor: replace(value.actor) };
    case 'party': return { ...value, organisation: replace(value.organisation), actingThrough: open(value.actingThrough) };
    case 'signatory': return { ...value, person: open(value.person), onBehalfOf: open(value.onBehalfOf) };
    case 'office': return { ...value, organisation: open(value.organisation) };
    case 'text': case 'number': case 'code': case 'date': case 'topic': case 'position': case 'proposal': return value;
  }
}

/** Fields with the keys of findings turned into ids of proposals; a field that points nowhere is left out. */
export function withProposalIds(fields: readonly ProposalField[], idOf: ReadonlyMap<string, string>): ProposalField[] {
  return fields.flatMap((field) => {
    const { value } = field;
    if (value.is === 'proposal') {
      const proposal = idOf.get(value.proposal);
      return proposal === undefined ? [] : [{ ...field, value: { ...value, proposal } }];
    }
    return [{ ...field, value: withActors(value, (actor) => ({ ...actor, proposal: idOf.get(actor.proposal ?? '') ?? null })) }];
  });
}

import type { ActorReference, AddedProposal, FieldName, FieldValue, ProposalField, ProposalKind, Span } from '../api/types.ts';
import { fieldsOfKind, freshId, inOrder, valueFrom } from './field-shapes.ts';
import type { FieldShape } from './field-shapes.ts';

// What a person says is stated by her; the rule that guessed has no more part in it.
const BY_PERSON = { basis: 'stated', because: null, method: 'person', rule: null } as const;

/** The fields with one value corrected by hand; its evidence stays. */
export function withValue(fields: readonly ProposalField[], id: string, value: FieldValue): readonly ProposalField[] {
  return fields.map((field) => (field.id === id ? { ...field, ...BY_PERSON, value } : field));
}

export function without(fields: readonly ProposalField[], id: string): readonly ProposalField[] {
  return fields.filter((field) => field.id !== id);
}

/** A new field, with the words it is made of, or empty to be filled. */
export function withNew(kind: ProposalKind, fields: readonly ProposalField[], added: { shape: FieldShape; words: string; evidence: readonly Span[] }): readonly ProposalField[] {
  const { shape, words, evidence } = added;
  const field: ProposalField = {
    ...BY_PERSON,
    id: freshId(shape, fields),
    field: shape.field,
    value: valueFrom(shape.shape, words),
    evidence: [...evidence],
  };
  return inOrder(kind, [...fields, field]);
}

/** The field that says what a thing of a kind is, and that words alone can fill. */
const FIRST_FIELD: Readonly<Record<ProposalKind, FieldName>> = {
  commitment: 'text', instrument: 'name', meeting: 'name', activity: 'name', statement: 'position', appointment: 'person', person: 'name', organisation: 'name',
};

/** A proposal of her own, from words that the reader passed over: with those words, and the class that they name, and nothing else. */
export function proposalFrom(kind: ProposalKind, { words, span }: { words: string; span: Span }): AddedProposal {
  const evidence = [{ start: span.start, end: span.end }];
  const saysItself = (shape: FieldShape): boolean =>
    shape.field === FIRST_FIELD[kind] || ((shape.field === 'type' || shape.field === 'kind') && !isEmpty(valueFrom(shape.shape, words)));
  const fields = fieldsOfKind[kind].filter(saysItself).reduce<readonly ProposalField[]>((made, shape) => withNew(kind, made, { shape, words, evidence }), []);
  return { kind, words: { start: span.start, end: span.end }, fields: [...fields] };
}

/** Words chosen in the source become the evidence of a field, and its value where the value is words. */
export function assigned(kind: ProposalKind, fields: readonly ProposalField[], to: { id: string; words: string; span: Span }): readonly ProposalField[] {
  return fields.map((field) =>
    field.id === to.id
      ? { ...field, ...BY_PERSON, value: reworded(kind, field, to.words), evidence: [{ start: to.span.start, end: to.span.end }] }
      : field);
}

function reworded(kind: ProposalKind, { field, value }: ProposalField, words: string): FieldValue {
  const named = (actor: ActorReference | null, fallback: ActorReference['kind']): ActorReference => ({
    kind: actor?.kind ?? fallback,
    name: words,
    proposal: null,
    entry: null,
  });
  switch (value.is) {
    // What a thing is called by code or number is not changed by showing better words for it, unless they say another.
    case 'code':
    case 'number':
    case 'date': {
      const shape = fieldsOfKind[kind].find((each) => each.field === field)?.shape ?? { is: 'text' as const };
      const said = valueFrom(shape, words);
      if (said.is === 'date' && said.date.min === null && value.is === 'date') return { is: 'date', date: { ...value.date, asWritten: words } };
      return said.is === 'code' && said.code === '' ? value : said;
    }
    case 'text':
      return { is: 'text', text: words };
    case 'actor':
      return { is: 'actor', actor: named(value.actor, 'organisation') };
    case 'party':
      return { ...value, organisation: named(value.organisation, 'organisation') };
    case 'signatory':
      return { ...value, person: named(value.person, 'person') };
    case 'office':
      return { ...value, title: words };
    case 'topic':
      return { ...value, words };
    case 'position':
      return { ...value, issue: words };
    case 'proposal':
      return value;
  }
}

/** Fields left empty by the reviewer are simply not sent: nothing obliges her to fill them. */
export function filled(fields: readonly ProposalField[]): ProposalField[] {
  return fields.filter(({ value }) => !isEmpty(value));
}

function isEmpty(value: FieldValue): boolean {
  switch (value.is) {
    case 'text':
      return value.text.trim() === '';
    case 'number':
      return Number.isNaN(value.number);
    case 'code':
      return value.code === '';
    case 'date':
      return value.date.asWritten.trim() === '' && value.date.min === null;
    case 'actor':
      return value.actor.name.trim() === '';
    case 'party':
      return value.organisation.name.trim() === '';
    case 'signatory':
      return (value.person?.name ?? '').trim() === '' && (value.office ?? '').trim() === '';
    case 'office':
      return value.title.trim() === '';
    case 'topic':
      return value.words.trim() === '' && value.code === null;
    case 'position':
      return value.issue.trim() === '';
    case 'proposal':
      return value.proposal === '';
  }
}

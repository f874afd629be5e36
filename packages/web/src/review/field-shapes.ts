import type { FieldName, FieldValue, ProposalField, ProposalKind } from '../api/types.ts';
import { termsOf } from '../language/terms.ts';
import { withWesternDigits } from '../language/western-digits.ts';
import { writtenAs } from './editors/written-date.ts';

/** What may stand in a field of a kind of proposal. */
export type Shape =
  | { readonly is: 'text' | 'number' | 'date' | 'party' | 'signatory' | 'office' | 'position' | 'proposal' }
  | { readonly is: 'actor'; readonly kinds: readonly ('organisation' | 'person')[] }
  | { readonly is: 'code'; readonly vocabulary: string }
  | { readonly is: 'topic'; readonly scheme: 'field' | 'modality' };

export interface FieldShape {
  readonly field: FieldName;
  readonly shape: Shape;
  /** Whether there may be several: parties, signatories, … */
  readonly isMany: boolean;
}

const text: Shape = { is: 'text' };
const date: Shape = { is: 'date' };
const body: Shape = { is: 'actor', kinds: ['organisation'] };
const person: Shape = { is: 'actor', kinds: ['person'] };
const anyone: Shape = { is: 'actor', kinds: ['organisation', 'person'] };
const code = (vocabulary: string): Shape => ({ is: 'code', vocabulary });
const one = (field: FieldName, shape: Shape): FieldShape => ({ field, shape, isMany: false });
const many = (field: FieldName, shape: Shape): FieldShape => ({ field, shape, isMany: true });

/** The fields of each kind, in the order in which they are read. */
export const fieldsOfKind: Readonly<Record<ProposalKind, readonly FieldShape[]>> = {
  instrument: [
    one('type', code('instrumentTypes')),
    one('name', text),
    one('status', code('reportedStatuses')),
    many('party', { is: 'party' }),
    many('signatory', { is: 'signatory' }),
    many('witness', anyone),
    one('date', date),
    one('place', text),
    many('field', { is: 'topic', scheme: 'field' }),
    many('modality', { is: 'topic', scheme: 'modality' }),
    one('duration', text),
    one('renewal', text),
    one('amount', text),
    one('count', { is: 'number' }),
  ],
  meeting: [
    one('type', code('meetingTypes')),
    one('name', text),
    one('ordinal', { is: 'number' }),
    one('status', code('meetingStatuses')),
    one('date', date),
    one('place', text),
    one('organ', body),
    one('chair', anyone),
    many('participant', anyone),
    one('decisions', text),
    one('agenda-item', text),
  ],
  statement: [
    one('speaker', anyone),
    one('office', text),
    one('on-behalf-of', text),
    one('occasion', text),
    many('position', { is: 'position' }),
  ],
  activity: [
    one('type', code('activityTypes')),
    one('name', text),
    one('status', code('meetingStatuses')),
    one('host', body),
    many('implementing', body),
    one('beneficiary', anyone),
    one('length', text),
    one('date', date),
    one('place', text),
  ],
  appointment: [one('person', person), one('office', text), one('organisation', body), one('appointed-by', anyone), one('date', date)],
  commitment: [
    many('responsible', anyone),
    one('text', text),
    one('force', code('commitmentForces')),
    one('due', date),
    one('source', { is: 'proposal' }),
  ],
  organisation: [one('name', text), many('variant', text), one('kind', code('organisationKinds')), one('parent', body)],
  person: [one('name', text), one('honorific', text), many('office', { is: 'office' })],
};

export function vocabularyOfTopic(scheme: 'field' | 'modality'): string {
  return scheme === 'field' ? 'fields' : 'modalities';
}

/** The fields that a proposal could still take: those of its kind that are missing or may repeat. */
export function addable(kind: ProposalKind, fields: readonly ProposalField[]): readonly FieldShape[] {
  return fieldsOfKind[kind].filter(({ field, isMany }) => isMany || !fields.some((each) => each.field === field));
}

/** In the order of the kind, whatever order they came in; what belongs together stands together. */
export function inOrder(kind: ProposalKind, fields: readonly ProposalField[]): readonly ProposalField[] {
  const place = new Map(fieldsOfKind[kind].map(({ field }, index) => [field, index]));
  const placeOf = ({ field }: ProposalField) => place.get(field) ?? place.size;
  return [...fields].sort((a, b) => placeOf(a) - placeOf(b));
}

/** An id that no field of the proposal has yet: `party:2`. */
export function freshId({ field, isMany }: FieldShape, fields: readonly ProposalField[]): string {
  if (!isMany) return field;
  const taken = new Set(fields.map(({ id }) => id));
  let n = fields.filter((each) => each.field === field).length;
  while (taken.has(`${field}:${n}`)) n += 1;
  return `${field}:${n}`;
}

/** The first value of a field, made of words chosen in the source or typed. */
export function valueFrom(shape: Shape, words: string): FieldValue {
  const actor = (kind: 'organisation' | 'person') => ({ kind, name: words, proposal: null, entry: null });
  switch (shape.is) {
    case 'text':
      return { is: 'text', text: words };
    case 'number':
      return { is: 'number', number: numberIn(words) };
    case 'date':
      return { is: 'date', date: writtenAs(words) };
    case 'party':
      return { is: 'party', organisation: actor('organisation'), actingThrough: null };
    case 'signatory':
      return { is: 'signatory', person: actor('person'), office: null, onBehalfOf: null };
    case 'office':
      return { is: 'office', title: words, organisation: null };
    case 'position':
      return { is: 'position', act: 'note', issue: words };
    case 'proposal':
      return { is: 'text', text: words };
    case 'actor':
      return { is: 'actor', actor: actor(shape.kinds[0] ?? 'organisation') };
    case 'code':
      return { is: 'code', vocabulary: shape.vocabulary, code: codeIn(shape.vocabulary, words) };
    case 'topic':
      return { is: 'topic', scheme: shape.scheme, words, code: codeIn(vocabularyOfTopic(shape.scheme), words) || null };
  }
}

/** The term whose name the words hold, in any of the languages, the longest where several do; else none. */
function codeIn(vocabulary: string, words: string): string {
  const said = ` ${words.toLocaleLowerCase()} `;
  const named = termsOf(vocabulary).flatMap(({ code: term, ar, en, fr }) => [ar, en, fr].map((name) => ({ term, name: name.toLocaleLowerCase() })));
  const held = named.filter(({ name }) => said.includes(` ${name} `)).sort((a, b) => b.name.length - a.name.length);
  return held[0]?.term ?? '';
}

function numberIn(words: string): number {
  return Number(/\d+/.exec(withWesternDigits(words))?.[0] ?? 1);
}

import type { ActorReference, EntryPage, Fact, FactChange } from '../api/types.ts';
import { withWesternDigits } from '../language/western-digits.ts';
import { writtenAs } from '../review/editors/written-date.ts';
import { settableOfKind, type SettableShape } from './settable.ts';

export type ActorSaid = Pick<ActorReference, 'kind' | 'name' | 'entry'>;
/** What stands in a place to type or to choose: words, a code, or a body or person. */
export type Said = string | ActorSaid;

/** One value that can be set. */
export interface FactLine {
  readonly key: string;
  readonly field: string;
  readonly item: string | null;
  readonly shape: SettableShape;
  /** What the register holds. */
  readonly standing: Said;
  readonly fact: Fact | null;
}

/** What she has typed or chosen, by the key of its line; and the lines that she has added. */
export interface FactDraft {
  readonly said: Readonly<Record<string, Said>>;
  readonly added: readonly { readonly key: string; readonly field: string }[];
  /** What has happened to an instrument, once she tells of it. */
  readonly event: { readonly code: string; readonly when: string; readonly place: string } | null;
}

export const NO_DRAFT: FactDraft = { said: {}, added: [], event: null };

/** The values of an entry that can be set, field by field; of those that may be several each, and those that were added. */
export function linesOf(entry: { readonly kind: EntryPage['kind']; readonly facts: readonly Fact[] }, added: FactDraft['added']): readonly (readonly FactLine[])[] {
  return settableOfKind[entry.kind].map(({ field, shape }) => {
    const facts = entry.facts.filter((fact) => fact.field === field).flatMap((fact): FactLine[] => {
      const standing = saidBy(fact);
      return standing === null ? [] : [{ key: fact.item ?? field, field, item: fact.item, shape, standing, fact }];
    });
    if (shape.is === 'actor') {
      const nobody = { kind: shape.kinds[0] ?? 'organisation', name: '', entry: null };
      return [...facts, ...added.filter((each) => each.field === field).map(({ key }) => ({ key, field, item: null, shape, standing: nobody, fact: null }))];
    }
    if (facts.length > 0 || isOfEvents(entry.kind, field)) return facts;
    return [{ key: field, field, item: null, shape, standing: '', fact: null }];
  });
}

/** The dates of an instrument are those of what happened to it. */
const isOfEvents = (kind: EntryPage['kind'], field: string): boolean => kind === 'instrument' && field === 'date';

/** A value as it stands in the place for it; null for one that is set elsewhere. */
function saidBy({ value }: Fact): Said | null {
  switch (value.is) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'code':
      return value.code;
    case 'date':
      return value.date.asWritten;
    case 'entry':
      return actorOf(value.entry);
    case 'party':
      return actorOf(value.organisation);
    case 'signatory':
      return value.person === null ? null : actorOf(value.person);
    default:
      return null;
  }
}

function actorOf({ id, kind, title }: { readonly id: string; readonly kind: string; readonly title: string }): ActorSaid {
  return { kind: kind === 'person' ? 'person' : 'organisation', name: title, entry: id };
}

/** What is asked of the server: what she has said otherwise than the register. */
export function factChanges(lines: readonly FactLine[], draft: FactDraft): readonly FactChange[] {
  return [...lines.flatMap((line) => changeOf(line, draft.said[line.key])), ...eventOf(draft.event)];
}

function changeOf({ field, item, shape, standing }: FactLine, said: Said | undefined): FactChange[] {
  if (said === undefined || isSame(said, standing)) return [];
  if (typeof said === 'object') {
    const name = said.name.trim();
    if (name === '') return item === null ? [] : [{ field, item, value: null }];
    return [{ field, item, value: { is: 'actor', kind: said.kind, name, entry: said.entry } }];
  }
  const words = said.trim();
  return [{ field, item, value: words === '' ? null : valueOf(words, shape) }];
}

function isSame(said: Said, standing: Said): boolean {
  if (typeof said === 'string' || typeof standing === 'string') return said === standing;
  return said.entry === standing.entry && said.name.trim() === standing.name && said.kind === standing.kind;
}

function valueOf(words: string, shape: SettableShape): FactChange['value'] {
  switch (shape.is) {
    case 'number':
      return { is: 'number', number: Number.parseInt(withWesternDigits(words), 10) || 0 };
    case 'date':
      return { is: 'date', date: writtenAs(words) };
    case 'code':
      return { is: 'code', code: words };
    default:
      return { is: 'text', text: words };
  }
}

/** What has happened to an instrument; nothing until she has said what. */
function eventOf(event: FactDraft['event']): FactChange[] {
  if (event === null || event.code === '') return [];
  const { code, when, place } = event;
  const date = when.trim() === '' ? null : writtenAs(when.trim());
  return [{ field: 'event', item: null, value: { is: 'event', code, date, place: place.trim() === '' ? null : place.trim() } }];
}

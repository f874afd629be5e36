import type { Speech } from '../language/language.tsx';
import { labelOf, termOf } from './labels.ts';

/** The label of a field: «الأطراف» where it holds several values, «طرف» where one. */
export function fieldLabel(field: string, { texts }: Speech, several = false): string {
  const many: Readonly<Record<string, string>> = texts.facts.several;
  const one: Readonly<Record<string, string>> = { ...texts.fields, ...texts.facts.more };
  return (several ? many[field] : undefined) ?? one[field] ?? field.replaceAll(/[-_]/gu, ' ');
}

/** What an entry does in those that point at it: «طرف في». */
export function roleLabel(role: string, { texts }: Speech): string {
  const roles: Readonly<Record<string, string>> = texts.facts.roles;
  return roles[role.replaceAll('_', '-')] ?? roles['unnamed'] ?? role;
}

/** What happened: «التوقيع». */
export function eventLabel(event: string, { texts, language }: Speech): string {
  const events: Readonly<Record<string, string>> = texts.facts.events;
  return termOf('instrumentEventTypes', event, language) ?? events[event] ?? events['unnamed'] ?? event;
}

/** What an act did: «قبول مقترح». */
export function deedLabel(deed: string, { texts }: Speech): string {
  const deeds: Readonly<Record<string, string>> = texts.register.history.deeds;
  return deeds[deed] ?? deed;
}

/** Who acted; the person at this computer is «أنت». */
export function actorName(actor: string, { texts }: Speech): string {
  const known: Readonly<Record<string, string>> = texts.register.history.actors;
  return known[actor] ?? actor;
}

/** A value of a change in the history: codes are shown in words where the field has a vocabulary. */
export function changedValue(field: string, value: string, language: Speech['language']): string {
  return field === 'confidentiality' ? labelOf('confidentialities', value, language) : value;
}

import type { Speech } from '../language/language.tsx';
import { termOf } from '../language/terms.ts';

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

/** The vocabularies whose codes may stand in a field; the first that knows a code names it. */
const CODES_OF: Readonly<Record<string, readonly string[]>> = {
  confidentiality: ['confidentialities'],
  type: ['instrumentTypes', 'meetingTypes', 'activityTypes'],
  kind: ['organisationKinds'],
  status: ['instrumentStatuses', 'instrumentEventTypes', 'reportedStatuses', 'meetingStatuses'],
  'legal-force': ['legalForces'],
  force: ['commitmentForces'],
  implementation: ['implementations'],
  acceptance: ['acceptances'],
  position: ['positionActs'],
  parent: ['parentRelations'],
  field: ['fields'],
  modality: ['modalities'],
  name: ['nameForms', 'languages'],
  names: ['nameForms', 'languages'],
};

/** A value of a change in the history, with its codes in words: «signature، أمس» is «التوقيع، أمس». */
export function changedValue(field: string, value: string, language: Speech['language']): string {
  const vocabularies = CODES_OF[field] ?? [];
  return value.replaceAll(/(?<![\p{L}_-])[a-z][a-z_]+(?![\p{L}_-])/gu, (code) => {
    for (const vocabulary of vocabularies) {
      const term = termOf(vocabulary, code, language);
      if (term !== null) return term;
    }
    return code;
  });
}

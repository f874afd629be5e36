import { asText, linkFact, ownFact, roleFacts, type Known } from '../entries/facts.ts';
import type { Fact } from '../entries/schema.ts';

/** What a statement's page tells: who spoke, in whose name, where, and the positions taken. */
export function statementFacts(known: Known): Fact[] {
  const { parts, evidence } = known;
  const speakers = parts.roles.filter(({ role, actor, has_actor: hasActor }) => role === 'speaker' && (actor !== null || !hasActor));
  const meeting = linkFact(known, 'meeting', 'meeting_id').map((fact) => ({ ...fact, evidence: evidence.of('occasion', null) }));
  return [
    ...roleFacts(known, ['speaker']),
    ...speakers.flatMap(({ id, office }): Fact[] => (office === null ? [] : [{ field: 'office', item: id, value: asText(office), evidence: evidence.of('office', id) }])),
    ...speakers.flatMap(({ id, on_behalf_of: entry }): Fact[] => (entry === null ? [] : [{ field: 'on-behalf-of', item: id, value: { is: 'entry', entry }, evidence: evidence.of('on-behalf-of', id) }])),
    ...ownFact(known, 'on-behalf-of', { column: 'on_behalf_of', as: asText }),
    ...meeting,
    ...ownFact(known, 'occasion', { column: 'occasion', as: asText }),
    ...parts.positions.map(({ id, act, words, issue }): Fact => ({ field: 'position', item: id, value: { is: 'position', act, words, issue }, evidence: evidence.ofItem(id) })),
  ];
}

import { describe, expect, it } from 'vitest';
import { groupFacts, groupRelations } from './fact-order.ts';

describe('the facts of an entry', () => {
  it('are told in the order of the kind, values of one field together', () => {
    const facts = [{ field: 'place' }, { field: 'party', of: 'الوزارة' }, { field: 'type' }, { field: 'party', of: 'الجامعة' }];
    expect(groupFacts('instrument', facts).map((group) => [group.field, group.facts.length])).toEqual([['type', 1], ['party', 2], ['place', 1]]);
  });

  it('are all told, also those the order does not name', () => {
    expect(groupFacts('issue', [{ field: 'budget' }]).map((group) => group.field)).toEqual(['budget']);
  });
});

const relation = (role: string, id: string, day: string | null) => ({ role, date: day === null ? null : { min: day }, entry: { id } });

describe('what an entry is related to', () => {
  it('is told by role, the newest first, each entry once', () => {
    const groups = groupRelations([
      relation('participant', 'm1', '2023-01-01'),
      relation('party', 'i1', '2020-01-01'),
      relation('party', 'i2', '2024-01-01'),
      relation('party', 'i2', '2024-01-01'),
      relation('party', 'i3', null),
    ]);
    expect(groups.map((group) => [group.role, group.relations.map((each) => each.entry.id)])).toEqual([
      ['party', ['i2', 'i1', 'i3']],
      ['participant', ['m1']],
    ]);
  });
});

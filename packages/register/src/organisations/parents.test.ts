import { describe, expect, it } from 'vitest';
import { bodiesAbove, refuseParent, usualRelation } from './index.ts';

const above: Readonly<Record<string, string>> = { section: 'department', department: 'secretariat', secretariat: 'league' };
const parentOf = (body: string): string | null => above[body] ?? null;

describe('bodies above a body', () => {
  it('are named from the nearest up', () => {
    expect(bodiesAbove('section', parentOf)).toEqual(['department', 'secretariat', 'league']);
    expect(bodiesAbove('league', parentOf)).toEqual([]);
  });

  it('end where damaged data form a ring', () => {
    const ring: Readonly<Record<string, string>> = { a: 'b', b: 'c', c: 'b' };
    expect(bodiesAbove('a', (body) => ring[body] ?? null)).toEqual(['b', 'c']);
  });
});

describe('putting a body under another', () => {
  it('is refused for itself and for what lies below it', () => {
    expect(refuseParent('league', 'league', parentOf)).toEqual({ refused: 'parent-is-itself' });
    expect(refuseParent('league', 'section', parentOf)).toEqual({ refused: 'parent-is-below' });
  });

  it('is allowed elsewhere', () => {
    expect(refuseParent('section', 'league', parentOf)).toBeNull();
  });
});

it('calls a department a unit, a standing committee an organ and a university neither', () => {
  expect(usualRelation('unit')).toBe('unit_of');
  expect(usualRelation('standing_committee')).toBe('organ_of');
  expect(usualRelation('university')).toBe('part_of');
});

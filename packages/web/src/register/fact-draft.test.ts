import { describe, expect, it } from 'vitest';
import type { Fact } from '../api/types.ts';
import { factChanges, linesOf, NO_DRAFT, type FactDraft } from './fact-draft.ts';

const fact = (field: string, value: Fact['value'], item: string | null = null): Fact => ({ field, item, value, evidence: [] });
const academy = { id: 'a', kind: 'organisation', title: 'أكاديمية الضاد للغات' } as const;
const commitment = {
  kind: 'commitment',
  facts: [
    fact('implementation', { is: 'code', vocabulary: 'implementations', code: 'not_started' }),
    fact('responsible', { is: 'entry', entry: academy }, 'row'),
    fact('due', { is: 'date', date: { asWritten: 'نهاية الشهر', edtf: '2026-03-31', min: '2026-03-31', max: '2026-03-31', calendar: 'gregorian' } }),
  ],
} as const;

const changes = (said: FactDraft['said'], added: FactDraft['added'] = []) => factChanges(linesOf(commitment, added).flat(), { ...NO_DRAFT, said, added });

describe('what is asked of the server when facts are edited', () => {
  it('is nothing where nothing was changed, or changed back', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ implementation: 'not_started', due: 'نهاية الشهر', row: { kind: 'organisation', name: 'أكاديمية الضاد للغات', entry: 'a' } })).toEqual([]);
  });

  it('is the values that were changed, a date in words with the day it means', () => {
    expect(changes({ implementation: 'in_progress', due: '31 آذار 2027', reason: ' عُقد اجتماعان ' })).toEqual([
      { field: 'implementation', item: null, value: { is: 'code', code: 'in_progress' } },
      { field: 'reason', item: null, value: { is: 'text', text: 'عُقد اجتماعان' } },
      { field: 'due', item: null, value: { is: 'date', date: { asWritten: '31 آذار 2027', edtf: '2027-03-31', min: '2027-03-31', max: '2027-03-31', calendar: 'gregorian' } } },
    ]);
  });

  it('takes away what was emptied, and adds a body that was named', () => {
    const nobody = { kind: 'organisation', name: '', entry: null } as const;
    expect(changes({ due: '', row: nobody, new: { ...nobody, name: 'هيئة المناهج' } }, [{ key: 'new', field: 'responsible' }])).toEqual([
      { field: 'due', item: null, value: null },
      { field: 'responsible', item: 'row', value: null },
      { field: 'responsible', item: null, value: { is: 'actor', kind: 'organisation', name: 'هيئة المناهج', entry: null } },
    ]);
    expect(changes({ new: nobody }, [{ key: 'new', field: 'responsible' }])).toEqual([]);
  });

  it('is an event of an instrument once it is said what happened', () => {
    const event = { code: '', when: '1 مارس 2026', place: 'الرباط' };
    expect(factChanges([], { ...NO_DRAFT, event })).toEqual([]);
    expect(factChanges([], { ...NO_DRAFT, event: { ...event, code: 'ratification' } })).toMatchObject([{ field: 'event', value: { code: 'ratification', date: { min: '2026-03-01' }, place: 'الرباط' } }]);
  });
});

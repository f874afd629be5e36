import { describe, expect, it } from 'vitest';
import { choose, cleared, lookFor, narrowing, orderOf, queryOf, readListState, sortBy } from './list-state.ts';

describe('the state of a list, held by the address bar', () => {
  it('is read from the address, years also where the router made numbers of them', () => {
    expect(readListState({ type: 'mou', year: 2024, page: '3', sort: '-date' })).toEqual({ type: 'mou', year: '2024', page: 3, sort: '-date' });
  });

  it('leaves out what makes no sense', () => {
    expect(readListState({ year: 'soon', page: '-2', sort: 'drop table', type: '', colour: 'green' })).toEqual({});
    expect(readListState({ page: '1' })).toEqual({});
  });

  it('asks the server for the same list', () => {
    expect(queryOf({ q: 'تدريب', page: 2 }, 50)).toBe(`q=${encodeURIComponent('تدريب')}&page=2&size=50`);
  });

  it('goes back to the first page when a facet is chosen, and lets go of it when chosen again', () => {
    const chosen = choose({ page: 4, sort: 'title' }, 'status', 'signed');
    expect(chosen).toEqual({ sort: 'title', status: 'signed' });
    expect(choose(chosen, 'status', 'signed')).toEqual({ sort: 'title' });
    expect(choose(chosen, 'status', 'planned')).toEqual({ sort: 'title', status: 'planned' });
  });

  it('forgets the words when they are emptied', () => {
    expect(lookFor({ q: 'صحة', page: 2 }, '  ')).toEqual({});
    expect(lookFor({}, ' صحة ')).toEqual({ q: 'صحة' });
  });

  it('turns the order round when the same column is asked for again', () => {
    expect(sortBy({ page: 2 }, 'title', '-date').sort).toBe('title');
    expect(sortBy({}, 'title', 'title').sort).toBe('-title');
    expect(orderOf('title', '-title')).toBe('descending');
    expect(orderOf('date', '-title')).toBe('none');
  });

  it('clears what narrows it, and keeps the order', () => {
    const state = readListState({ q: 'a', field: 'health', sort: 'title', page: '2' });
    expect(narrowing(state)).toEqual(['q', 'field']);
    expect(cleared(state)).toEqual({ sort: 'title' });
  });
});

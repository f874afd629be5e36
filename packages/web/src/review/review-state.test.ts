import { describe, expect, it } from 'vitest';
import { beginReview, fieldsNow, goesWithAll, reviewReducer } from './review-state.ts';
import type { ReviewAction, ReviewState } from './review-state.ts';
import { act, field, proposal } from './testing.ts';

const memorandum = proposal({ id: 'memorandum' });
const commitment = proposal({ id: 'commitment', kind: 'commitment' });
const league = proposal({ id: 'league', kind: 'organisation' });

function after(state: ReviewState, ...actions: ReviewAction[]): ReviewState {
  return actions.reduce(reviewReducer, state);
}

describe('a review', () => {
  it('begins with the records and puts organisations and people after them', () => {
    const state = beginReview([league, memorandum, commitment]);
    expect(state.proposals.map(({ id }) => id)).toEqual(['memorandum', 'commitment', 'league']);
    expect(state.active).toBe('memorandum');
  });

  it('begins with what still waits, and leaves out what a newer reading replaced', () => {
    const state = beginReview([{ ...memorandum, state: 'accepted' }, commitment, { ...league, state: 'obsolete' }]);
    expect(state.active).toBe('commitment');
    expect(state.proposals).toHaveLength(2);
  });

  it('goes on to the next that waits after a decision, and takes the actors along', () => {
    const done = act('a1', { id: 'memorandum', state: 'accepted', entry: 'e1' }, { id: 'league', state: 'accepted', entry: 'e2' });
    const state = after(beginReview([memorandum, commitment, league]), { do: 'begin' }, { do: 'done', act: done, moveOn: true });
    expect(state.active).toBe('commitment');
    expect(state.proposals.map((each) => each.state)).toEqual(['accepted', 'pending', 'accepted']);
    expect(state.isBusy).toBe(false);
  });

  it('comes round to what was skipped', () => {
    const state = after(
      beginReview([memorandum, commitment]),
      { do: 'step', by: 1 },
      { do: 'done', act: act('a1', { id: 'commitment', state: 'rejected', entry: null }), moveOn: true },
    );
    expect(state.active).toBe('memorandum');
  });

  it('comes back to what was undone, and remembers which acts can still be undone', () => {
    const accepted = act('a1', { id: 'memorandum', state: 'accepted', entry: 'e1' });
    const undone = act('a2', { id: 'memorandum', state: 'pending', entry: null });
    const state = after(beginReview([memorandum, commitment]), { do: 'done', act: accepted, moveOn: true }, { do: 'undone', undone: 'a1', act: undone });
    expect(state.active).toBe('memorandum');
    expect(state.proposals[0]?.state).toBe('pending');
    expect(state.acts).toEqual([]);
  });

  it('does not open for correction what is decided', () => {
    const state = after(beginReview([{ ...memorandum, state: 'accepted' }]), { do: 'edit', field: null });
    expect(state.editing).toBeNull();
  });

  it('keeps corrections while other proposals are looked at, until they are dropped', () => {
    const corrected = [field({ id: 'place', field: 'place', value: { is: 'text', text: 'جدة' } })];
    const draft = after(beginReview([memorandum, commitment]), { do: 'draft', proposal: 'memorandum', fields: corrected }, { do: 'step', by: 1 });
    expect(fieldsNow(draft, memorandum)).toBe(corrected);
    expect(fieldsNow(after(draft, { do: 'drop-draft', proposal: 'memorandum' }), memorandum)).toBe(memorandum.fields);
  });

  it('stays at the ends of the list', () => {
    const state = after(beginReview([memorandum, commitment]), { do: 'step', by: -1 });
    expect(state.active).toBe('memorandum');
  });
});

describe('accepting all', () => {
  it('takes in what waits, but what a language model proposed only when it is looked at', () => {
    const all = [memorandum, { ...commitment, method: 'model' as const }, { ...league, state: 'accepted' as const }];
    expect(all.filter(goesWithAll)).toEqual([memorandum]);
  });
});

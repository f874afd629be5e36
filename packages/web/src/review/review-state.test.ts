import { describe, expect, it } from 'vitest';
import { forgetWork, isWorkKept, keepWork, workOn } from './kept-work.ts';
import { beginReview, fieldsNow, goesWithAll, hasOthersNow, reviewReducer } from './review-state.ts';
import type { ReviewAction, ReviewState } from './review-state.ts';
import { act, field, proposal } from './testing.ts';

const memorandum = proposal({ id: 'memorandum' });
const commitment = proposal({ id: 'commitment', kind: 'commitment' });
const league = proposal({ id: 'league', kind: 'organisation' });

function after(state: ReviewState, ...actions: ReviewAction[]): ReviewState {
  return actions.reduce(reviewReducer, state);
}

describe('what she adds herself', () => {
  it('has its turn at once, stands among the records, and goes when it is taken back', () => {
    const read = [proposal({ id: 'a' }), proposal({ id: 'body', kind: 'organisation' })];
    const own = proposal({ id: 'own', kind: 'commitment', method: 'person' });
    const added = reviewReducer(beginReview(read), { do: 'added', act: act('1', { id: 'own', state: 'pending', entry: null }), added: 'own', proposals: [...read, own] });
    expect([added.active, added.proposals.map(({ id }) => id)]).toEqual(['own', ['a', 'own', 'body']]);
    const back = reviewReducer(added, { do: 'undone', undone: '1', act: act('2', { id: 'own', state: 'obsolete', entry: null }) });
    expect([back.active, back.proposals.map(({ id }) => id), back.acts]).toEqual(['a', ['a', 'body'], []]);
  });
});

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

  it('shows with a question the entry that was accepted a moment ago', () => {
    const candidate = { entry: 'e1', title: 'جامعة الدول العربية', because: 'similar-name', likeness: 0.8 } as const;
    const state = after(beginReview([memorandum, commitment, league]), { do: 'asked', proposal: 'league', proposals: [memorandum, commitment, { ...league, candidates: [candidate] }] });
    expect(state.active).toBe('league');
    expect(state.proposals.at(-1)?.candidates).toEqual([candidate]);
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

describe('leaving for later', () => {
  const meeting = proposal({ id: 'meeting', kind: 'meeting' });

  it('goes on to the next, and comes back to what was left when nothing else waits', () => {
    const left = after(beginReview([memorandum, commitment, meeting]), { do: 'later' });
    expect(left.active).toBe('commitment');
    expect(left.proposals[0]?.state).toBe('pending');
    const first = after(left, { do: 'done', act: act('a1', { id: 'commitment', state: 'accepted', entry: 'e1' }), moveOn: true });
    expect(first.active).toBe('meeting');
    expect(after(first, { do: 'done', act: act('a2', { id: 'meeting', state: 'rejected', entry: null }), moveOn: true }).active).toBe('memorandum');
  });

  it('is of the document once every record was left: organisations and people go with their records', () => {
    const begun = beginReview([memorandum, commitment, league]);
    expect(hasOthersNow(begun)).toBe(true);
    expect(hasOthersNow(after(begun, { do: 'later' }))).toBe(false);
    expect(hasOthersNow(after(begun, { do: 'activate', proposal: 'league' }))).toBe(false);
  });
});

describe('what is not saved', () => {
  const corrected = [field({ id: 'name', field: 'name', value: { is: 'text', text: 'مذكرة' } })];

  it('is there again when she comes back, and is forgotten once it is decided', () => {
    const begun = beginReview([memorandum, commitment]);
    keepWork('d', after(begun, { do: 'draft', proposal: 'memorandum', fields: corrected }));
    expect(isWorkKept()).toBe(true);
    const again = beginReview([memorandum, commitment], workOn('d', [memorandum]));
    expect(fieldsNow(again, memorandum)).toBe(corrected);

    keepWork('d', after(again, { do: 'done', act: act('a1', { id: 'memorandum', state: 'accepted', entry: 'e1' }), moveOn: true }));
    expect(isWorkKept()).toBe(false);
    expect(workOn('d', [memorandum]).drafts.size).toBe(0);
  });

  it('goes with its document', () => {
    keepWork('d', after(beginReview([memorandum]), { do: 'draft', proposal: 'memorandum', fields: corrected }));
    forgetWork('d');
    expect(isWorkKept()).toBe(false);
  });

  it('is not laid over a proposal that was decided elsewhere meanwhile, nor over one that a new reading replaced', () => {
    const work = { drafts: new Map([['memorandum', corrected], ['gone', corrected]]), matches: new Map([['memorandum', 'e1']]), choices: new Map(), rewording: 0 };
    const begun = beginReview([{ ...memorandum, state: 'accepted' }, commitment], work);
    expect([begun.drafts.size, begun.matches.size]).toEqual([0, 0]);
  });
});

describe('a document that is read again, since its day of publication was told', () => {
  const evidence = [{ start: 10, end: 40 }];
  const dated = field({ id: 'date', field: 'date', value: { is: 'date', date: { asWritten: 'أمس', edtf: null, min: null, max: null, calendar: 'gregorian' } } });
  const first = proposal({ id: 'first', evidence, fields: [...memorandum.fields, dated] });
  const day = { ...dated, value: { is: 'date' as const, date: { asWritten: 'أمس', edtf: '2026-01-12', min: '2026-01-12', max: '2026-01-12', calendar: 'gregorian' as const } } };
  const again = proposal({ id: 'again', evidence: [{ start: 12, end: 40 }], fields: [...memorandum.fields, day] });
  const other = proposal({ id: 'other', evidence: [{ start: 90, end: 120 }] });

  it('asks nothing that she has answered, and keeps what she corrected beside what is read now', () => {
    const place = field({ id: 'place', field: 'place', method: 'person', value: { is: 'text', text: 'نزوى' } });
    const answered = after(beginReview([first, league]), { do: 'match', proposal: 'first', entry: 'e1' }, { do: 'match', proposal: 'league', entry: 'new' }, { do: 'draft', proposal: 'first', fields: [...first.fields, place] });
    keepWork('d', answered);
    const begun = beginReview([again, other, league], workOn('d', [again, other, league]));
    expect([...begun.matches]).toEqual([['again', 'e1'], ['league', 'new']]);
    expect(begun.drafts.get('again')).toEqual([...memorandum.fields, day, place]);
    forgetWork('d');
  });

  it('answers nothing for her where it is not clear which is meant', () => {
    keepWork('d', after(beginReview([first]), { do: 'match', proposal: 'first', entry: 'e1' }));
    const twin = { ...again, id: 'twin' };
    expect(beginReview([again, twin], workOn('d', [again, twin])).matches.size).toBe(0);
    forgetWork('d');
  });
});

describe('words of the text that are corrected meanwhile', () => {
  const words = { start: 20, end: 27 };
  const draft = [field({ id: 'place', field: 'place', value: { is: 'text', text: 'مسقط' }, evidence: [words] })];
  const rewordings = [[{ start: 4, end: 5, words: 'xyz' }]];

  it('move what she has corrected and chosen, and what is proposed is as the server says', () => {
    const begun = after(beginReview([memorandum]), { do: 'draft', proposal: 'memorandum', fields: draft }, { do: 'choose', words });
    const now = after(begun, { do: 'reworded', proposals: [{ ...memorandum, title: 'مذكرة التفاهم' }], rewordings });
    expect(now.drafts.get('memorandum')?.[0]?.evidence).toEqual([{ start: 22, end: 29 }]);
    expect([now.chosen, now.rewording, now.proposals[0]?.title]).toEqual([{ start: 22, end: 29 }, 1, 'مذكرة التفاهم']);
  });

  it('move what she had not saved when she comes back to it', () => {
    keepWork('d', after(beginReview([memorandum]), { do: 'draft', proposal: 'memorandum', fields: draft }));
    const again = beginReview([memorandum], workOn('d', [memorandum]), rewordings);
    expect(again.drafts.get('memorandum')?.[0]?.evidence).toEqual([{ start: 22, end: 29 }]);
    forgetWork('d');
  });
});

const settled = (): ReviewState =>
  after(beginReview([memorandum]), { do: 'match', proposal: 'memorandum', entry: 'e1' }, { do: 'settle', proposal: 'memorandum', field: 'place', choice: 'take' });

describe('where a proposal says otherwise than the register', () => {
  it('she chooses field by field, and what she chose is kept while she looks at another page', () => {
    const both = after(settled(), { do: 'settle', proposal: 'memorandum', field: 'date', choice: 'keep' });
    expect(both.choices.get('memorandum')).toEqual({ place: 'take', date: 'keep' });
    keepWork('other', both);
    expect(beginReview([memorandum], workOn('other', [memorandum])).choices.get('memorandum')).toEqual({ place: 'take', date: 'keep' });
    forgetWork('other');
  });

  it('her choice says nothing beside another entry', () => {
    expect(after(settled(), { do: 'match', proposal: 'memorandum', entry: 'e2' }).choices.size).toBe(0);
  });
});

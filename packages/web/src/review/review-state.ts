import type { ActDone, Choice, Proposal, ProposalField, Rewordings, Span } from '../api/types.ts';
import { isActor } from './actors.ts';
import { NO_WORK, ofThese } from './kept-work.ts';
import type { Choices, Work } from './kept-work.ts';
import { draftsReworded, reworded } from './reworded.ts';

/** What a reviewer has before her, and what she changed without having saved it. */
export interface ReviewState {
  readonly proposals: readonly Proposal[];
  readonly active: string | null;
  /** The active proposal shows its values as fields to type in; `field` is the one to begin with. */
  readonly editing: { readonly field: string | null } | null;
  readonly drafts: ReadonlyMap<string, readonly ProposalField[]>;
  /** Proposal → entry of the register that it is, or `new`. */
  readonly matches: ReadonlyMap<string, string>;
  /** Proposal → what stands where it says otherwise than that entry, field by field. */
  readonly choices: ReadonlyMap<string, Choices>;
  /** How many rewordings the text had in which all places here are counted. */
  readonly rewording: number;
  /** Left for later in this visit: they wait on, and have their turn after the others. */
  readonly later: ReadonlySet<string>;
  /** Words chosen in the source. */
  readonly chosen: Span | null;
  /** Acts of this visit that can be undone, the newest last, each with the proposal at which it was done. */
  readonly acts: readonly { readonly act: string; readonly at: string | null }[];
  /** An answer is awaited; a second press does nothing. */
  readonly isBusy: boolean;
}

export type ReviewAction =
  | { readonly do: 'activate'; readonly proposal: string }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'later' }
  | { readonly do: 'edit'; readonly field: string | null }
  | { readonly do: 'leave-editing' }
  | { readonly do: 'draft'; readonly proposal: string; readonly fields: readonly ProposalField[] }
  | { readonly do: 'drop-draft'; readonly proposal: string }
  | { readonly do: 'match'; readonly proposal: string; readonly entry: string }
  | { readonly do: 'settle'; readonly proposal: string; readonly field: string; readonly choice: Choice }
  | { readonly do: 'choose'; readonly words: Span | null }
  | { readonly do: 'begin' }
  | { readonly do: 'done'; readonly act: ActDone; readonly moveOn: boolean }
  | { readonly do: 'added'; readonly act: ActDone; readonly added: string; readonly proposals: readonly Proposal[] }
  | { readonly do: 'asked'; readonly proposal: string; readonly proposals: readonly Proposal[] }
  | { readonly do: 'reworded'; readonly proposals: readonly Proposal[]; readonly rewordings: Rewordings }
  | { readonly do: 'undone'; readonly undone: string; readonly act: ActDone }
  | { readonly do: 'failed' };

/** A review as it opens; with what she had not saved when she last left it. */
export function beginReview(proposals: readonly Proposal[], { drafts, matches, choices, rewording }: Work = NO_WORK, rewordings: Rewordings = []): ReviewState {
  const shown = shownOf(proposals);
  const waiting = new Set(shown.flatMap(({ id, state }) => (state === 'pending' ? [id] : [])));
  return {
    proposals: shown,
    active: firstPending(shown)?.id ?? shown[0]?.id ?? null,
    editing: null,
    drafts: draftsReworded(ofThese(drafts, waiting), rewordings.slice(rewording)),
    matches: ofThese(matches, waiting),
    choices: ofThese(choices, waiting),
    rewording: rewordings.length,
    later: new Set(),
    chosen: null,
    acts: [],
    isBusy: false,
  };
}

/** Whether «accept all» takes it in: what a language model proposed is looked at, each by itself. */
export function goesWithAll({ state, method }: Pick<Proposal, 'state' | 'method'>): boolean {
  return state === 'pending' && method !== 'model';
}

/** What she decides on, in the order in which it is read. */
function shownOf(all: readonly Proposal[]): readonly Proposal[] {
  const proposals = all.filter(({ state }) => state !== 'obsolete');
  return [...proposals.filter((each) => !isActor(each)), ...proposals.filter(isActor)];
}

function firstPending(proposals: readonly Proposal[]): Proposal | undefined {
  return proposals.find(({ state }) => state === 'pending');
}

export function activeProposal({ proposals, active }: ReviewState): Proposal | null {
  return proposals.find(({ id }) => id === active) ?? null;
}

/** The fields of a proposal as they stand now: corrected, or as proposed. */
export function fieldsNow(state: Pick<ReviewState, 'drafts'>, proposal: Proposal): readonly ProposalField[] {
  return state.drafts.get(proposal.id) ?? proposal.fields;
}

/** The next pending proposal after one, going round to what was skipped, and last to what was left for later. */
function nextPending({ proposals, later }: Pick<ReviewState, 'proposals' | 'later'>, after: string | null): string | null {
  const place = proposals.findIndex(({ id }) => id === after);
  const round = [...proposals.slice(place + 1), ...proposals.slice(0, place + 1)];
  return (firstPending(round.filter(({ id }) => !later.has(id))) ?? firstPending(round))?.id ?? after;
}

/** Whether another of its sort has its turn when the active proposal is left for later; else the document itself is. */
export function hasOthersNow({ proposals, later, active }: ReviewState): boolean {
  const actors = proposals.some((each) => each.id === active && isActor(each));
  return proposals.some((each) => each.state === 'pending' && each.id !== active && !later.has(each.id) && isActor(each) === actors);
}

function stepped(state: ReviewState, by: 1 | -1): string | null {
  const place = state.proposals.findIndex(({ id }) => id === state.active);
  const next = state.proposals[Math.min(state.proposals.length - 1, Math.max(0, place + by))];
  return next?.id ?? state.active;
}

function withAct(proposals: readonly Proposal[], act: ActDone): readonly Proposal[] {
  const changed = new Map(act.proposals.map((each) => [each.id, each]));
  return proposals.map((proposal) => {
    const now = changed.get(proposal.id);
    return now === undefined ? proposal : { ...proposal, state: now.state, entry: now.entry };
  });
}

function activated(state: ReviewState, proposal: string | null): ReviewState {
  return proposal === state.active ? state : { ...state, active: proposal, editing: null, chosen: null };
}

function without<V>(all: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  return new Map([...all].filter(([one]) => one !== id));
}

/** Pure: what the server does is awaited elsewhere and arrives here as `done` or `failed`. */
export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.do) {
    case 'activate':
      return activated(state, action.proposal);
    case 'step':
      return activated(state, stepped(state, action.by));
    case 'later': {
      const later = new Set(state.later).add(state.active ?? '');
      return { ...activated(state, nextPending({ ...state, later }, state.active)), later };
    }
    case 'edit':
      return activeProposal(state)?.state === 'pending' ? { ...state, editing: { field: action.field } } : state;
    case 'leave-editing':
      return { ...state, editing: null };
    case 'draft':
      return { ...state, drafts: new Map(state.drafts).set(action.proposal, action.fields) };
    case 'drop-draft': {
      const drafts = new Map(state.drafts);
      drafts.delete(action.proposal);
      return { ...state, drafts, editing: null };
    }
    case 'match':
      // What she chose beside one entry says nothing beside another.
      return { ...state, matches: new Map(state.matches).set(action.proposal, action.entry), choices: without(state.choices, action.proposal) };
    case 'settle': {
      const settled = { ...state.choices.get(action.proposal), [action.field]: action.choice };
      return { ...state, choices: new Map(state.choices).set(action.proposal, settled) };
    }
    case 'choose':
      return { ...state, chosen: action.words };
    case 'begin':
      return { ...state, isBusy: true };
    case 'failed':
      return { ...state, isBusy: false };
    case 'done': {
      const proposals = withAct(state.proposals, action.act);
      const acted = { ...state, proposals, isBusy: false, editing: null, chosen: null, acts: [...state.acts, { act: action.act.act, at: state.active }] };
      return action.moveOn ? { ...acted, active: nextPending({ ...state, proposals }, state.active) } : acted;
    }
    case 'added': {
      const acts = [...state.acts, { act: action.act.act, at: state.active }];
      return { ...state, proposals: shownOf(action.proposals), acts, isBusy: false, editing: null, chosen: null, active: action.added };
    }
    case 'asked':
      // What was accepted just now may be what a proposal that waits is the same as: what it may be is shown with the question.
      return { ...activated(state, action.proposal), proposals: shownOf(action.proposals) };
    case 'reworded': {
      const missed = action.rewordings.slice(state.rewording);
      const chosen = state.chosen === null ? null : reworded(state.chosen, missed);
      return { ...state, proposals: shownOf(action.proposals), drafts: draftsReworded(state.drafts, missed), chosen, rewording: action.rewordings.length };
    }
    case 'undone': {
      const proposals = shownOf(withAct(state.proposals, action.act));
      // Back to what was undone, so that it can be decided otherwise.
      const back = state.acts.find(({ act }) => act === action.undone)?.at ?? state.active;
      const acts = state.acts.filter(({ act }) => act !== action.undone);
      return { ...state, proposals, acts, isBusy: false, editing: null, active: back };
    }
  }
}

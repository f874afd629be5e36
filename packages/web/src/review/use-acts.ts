import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Dispatch } from 'react';
import { send } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import { getReview } from '../api/queries.ts';
import type { Acceptance, ActDone, AddedProposal, Proposal } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { filled } from './correct.ts';
import { titleNow } from './proposals/value-text.ts';
import { fieldsNow, goesWithAll } from './review-state.ts';
import type { ReviewAction, ReviewState } from './review-state.ts';

export interface Acts {
  readonly accept: (proposal: Proposal) => Promise<void>;
  readonly reject: (proposal: Proposal) => Promise<void>;
  readonly acceptAll: () => Promise<void>;
  /** Adds what the reader missed. */
  readonly add: (proposed: AddedProposal) => Promise<void>;
  readonly undo: (act?: string) => Promise<void>;
  /** What it did to end the work on the document; null when it failed. Whoever moves on tells of it. */
  readonly leave: (how: 'finish' | 'defer' | `copy-of/${string}`) => Promise<ActDone | null>;
}

/** What the reviewer saves with her acceptance: corrections, which entry each body is, and what stands where the two differ. */
function acceptanceOf({ drafts, matches, choices, rewording }: ReviewState, proposal: Proposal): Acceptance {
  const fields = drafts.get(proposal.id);
  const chosen = choices.get(proposal.id);
  return {
    ...(chosen === undefined ? {} : { choices: chosen }),
    ...(fields === undefined ? {} : { fields: filled(fields), rewording }),
    ...(matches.size === 0 ? {} : { matches: Object.fromEntries(matches) }),
  };
}

/** Whether the reviewer changed something about a proposal that still waits, or said which entry it is, or what stands there. */
function isHers({ drafts, matches, choices }: ReviewState, { id, state }: Proposal): boolean {
  return state === 'pending' && (drafts.has(id) || matches.has(id) || choices.has(id));
}

/** How many questions only she can answer, and where the first is asked. */
interface Question {
  readonly n: number;
  readonly proposal: string;
}

type Attempt = <T>(work: () => Promise<T>, onQuestion?: (question: Question) => void) => Promise<T | null>;

interface AcceptingAll {
  readonly document: string;
  readonly state: ReviewState;
  readonly attempt: Attempt;
  readonly onDone: (act: ActDone, moveOn: boolean) => void;
}

/** Accepts all that waits. Her corrections and choices are part of what she accepts, so those proposals go first, each with its own. */
async function acceptEach({ document, state, attempt, onDone }: AcceptingAll): Promise<{ done: readonly ActDone[]; accepted: number; questions: readonly Question[] }> {
  const done: ActDone[] = [];
  const accepted = new Set<string>();
  const questions: Question[] = [];
  const onQuestion = (question: Question) => void questions.push(question);
  const keep = (act: ActDone | null, moveOn: boolean) => {
    if (act === null) return;
    done.push(act);
    for (const { id } of act.proposals) accepted.add(id);
    onDone(act, moveOn);
  };
  for (const proposal of state.proposals.filter((each) => isHers(state, each))) {
    if (accepted.has(proposal.id)) continue; // It came along with one before it.
    keep(await attempt(() => send<ActDone>('POST', `/proposals/${proposal.id}/accept`, acceptanceOf(state, proposal)), onQuestion), false);
  }
  if (state.proposals.some((each) => goesWithAll(each) && !accepted.has(each.id))) {
    const all = await attempt(() => send<ActDone>('POST', `/documents/${document}/accept-all`), onQuestion);
    keep(all, true);
    const [proposal] = all?.questions ?? [];
    if (proposal !== undefined) questions.push({ n: all?.questions?.length ?? 0, proposal });
  }
  return { done, accepted: accepted.size, questions };
}

/** The acts of a review: each is sent, shown, told, and can be undone. */
export function useActs(document: string, state: ReviewState, dispatch: Dispatch<ReviewAction>): Acts {
  const speech = useSpeech();
  const queries = useQueryClient();
  const router = useRouter();

  /** Leads her to what is asked, with the entries that it may be, of which some are as new as her last act. */
  const ask = useCallback(
    async (proposal: string) => {
      const review = await getReview(document).catch(() => null);
      dispatch(review === null ? { do: 'activate', proposal } : { do: 'asked', proposal, proposals: review.proposals });
    },
    [dispatch, document],
  );

  const attempt = useCallback(
    async <T>(work: () => Promise<T>, onQuestion?: (question: Question) => void): Promise<T | null> => {
      dispatch({ do: 'begin' });
      try {
        const done = await work();
        // What other pages show has changed too; the one on which an act is undone later asks at once.
        void queries.invalidateQueries();
        return done;
      } catch (failure) {
        dispatch({ do: 'failed' });
        // What she meant to add stands there already, or a question is open there: she is led to it.
        const about = failure instanceof Problem ? failure.detail : {};
        const asked = failure instanceof Problem && failure.code === 'questions-open' ? Number(about['n']) : 0;
        if (asked > 0 && typeof about['proposal'] === 'string' && onQuestion !== undefined) {
          onQuestion({ n: asked, proposal: about['proposal'] });
          return null;
        }
        if (typeof about['proposal'] === 'string') {
          if (asked > 0) await ask(about['proposal']);
          else dispatch({ do: 'activate', proposal: about['proposal'] });
        }
        notify(asked > 0 ? { message: speech.say(speech.texts.review.told.questions, { n: asked }) } : { message: problemSentence(failure, speech), failure: true });
        return null;
      }
    },
    [ask, dispatch, queries, speech],
  );

  return useMemo(() => {
    const { texts, say } = speech;
    const undo = async (act = state.acts.at(-1)?.act) => {
      if (act === undefined) {
        notify({ message: texts.review.told.nothingToUndo });
        return;
      }
      const done = await attempt(() => send<ActDone>('POST', `/acts/${act}/undo`));
      if (done === null) return;
      dispatch({ do: 'undone', undone: act, act: done });
      void router.invalidate(); // A document that was done with may wait again.
      notify({ message: texts.review.told.undone });
    };
    const undoEach = async (acts: readonly string[]) => {
      for (const act of acts.toReversed()) await undo(act);
    };
    /** Nothing is put beside another value without a word. */
    const kept = (accounts = 0): readonly string[] => (accounts === 0 ? [] : [say(texts.review.told.accounts, { n: accounts })]);
    const tell = (message: string, ...acts: readonly ActDone[]) => notify({ message, undo: () => void undoEach(acts.map(({ act }) => act)) });
    const decide = async (proposal: Proposal, decision: 'accept' | 'reject') => {
      if (state.isBusy || proposal.state !== 'pending') return;
      const body = decision === 'accept' ? acceptanceOf(state, proposal) : undefined;
      const done = await attempt(() => send<ActDone>('POST', `/proposals/${proposal.id}/${decision}`, body));
      if (done === null) return;
      dispatch({ do: 'done', act: done, moveOn: true });
      const told = decision === 'accept' ? texts.review.told.accepted : texts.review.told.rejected;
      tell([say(told, { title: titleNow(proposal, fieldsNow(state, proposal)) }), ...kept(done.differingAccounts)].join(' '), done);
    };
    return {
      undo,
      accept: (proposal) => decide(proposal, 'accept'),
      reject: (proposal) => decide(proposal, 'reject'),
      acceptAll: async () => {
        if (state.isBusy || !state.proposals.some(goesWithAll)) return;
        const { done, accepted, questions } = await acceptEach({ document, state, attempt, onDone: (act, moveOn) => dispatch({ do: 'done', act, moveOn }) });
        // The last answer counts all that is still asked.
        const question = questions.at(-1);
        if (question !== undefined) await ask(question.proposal);
        const left = question === undefined ? [] : [say(texts.review.told.questions, { n: question.n })];
        const accounts = done.reduce((sum, act) => sum + (act.differingAccounts ?? 0), 0);
        if (done.length > 0) tell([say(texts.review.told.acceptedAll, { n: accepted }), ...kept(accounts), ...left].join(' '), ...done);
        else if (left.length > 0) notify({ message: left.join(' ') });
      },
      add: async (proposed) => {
        if (state.isBusy) return;
        const done = await attempt(async () => {
          const act = await send<ActDone>('POST', `/documents/${document}/proposals`, proposed);
          return { act, review: await getReview(document) };
        });
        const added = done?.act.proposals.find((each) => each.state === 'pending');
        if (done === null || added === undefined) return;
        dispatch({ do: 'added', act: done.act, added: added.id, proposals: done.review.proposals });
        void router.invalidate();
        tell(texts.review.told.added, done.act);
      },
      leave: async (how) => {
        if (state.isBusy) return null;
        const done = await attempt(() => send<ActDone>('POST', `/documents/${document}/${how}`));
        if (done !== null) dispatch({ do: 'done', act: done, moveOn: false });
        return done;
      },
    };
  }, [ask, attempt, dispatch, document, router, speech, state]);
}

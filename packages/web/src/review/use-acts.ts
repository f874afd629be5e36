import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Dispatch } from 'react';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { Acceptance, ActDone, Proposal } from '../api/types.ts';
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
  readonly undo: (act?: string) => Promise<void>;
  /** What finishing did; null when it failed. Whoever moves on tells of it. */
  readonly finish: () => Promise<ActDone | null>;
}

/** What the reviewer saves with her acceptance: corrections, and which entry each body is. */
function acceptanceOf({ drafts, matches }: ReviewState, proposal: Proposal): Acceptance {
  const fields = drafts.get(proposal.id);
  return {
    ...(fields === undefined ? {} : { fields: filled(fields) }),
    ...(matches.size === 0 ? {} : { matches: Object.fromEntries(matches) }),
  };
}

/** Whether the reviewer changed something about a proposal that still waits, or said which entry it is. */
function isHers({ drafts, matches }: ReviewState, { id, state }: Proposal): boolean {
  return state === 'pending' && (drafts.has(id) || matches.has(id));
}

/** The acts of a review: each is sent, shown, told, and can be undone. */
export function useActs(document: string, state: ReviewState, dispatch: Dispatch<ReviewAction>): Acts {
  const speech = useSpeech();
  const queries = useQueryClient();

  const attempt = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | null> => {
      dispatch({ do: 'begin' });
      try {
        const done = await work();
        // What other pages show has changed too; the one on which an act is undone later asks at once.
        void queries.invalidateQueries();
        return done;
      } catch (failure) {
        dispatch({ do: 'failed' });
        notify({ message: problemSentence(failure, speech), failure: true });
        return null;
      }
    },
    [dispatch, queries, speech],
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
      notify({ message: texts.review.told.undone });
    };
    const tell = (message: string, { act }: ActDone) => notify({ message, undo: () => void undo(act) });
    const decide = async (proposal: Proposal, decision: 'accept' | 'reject') => {
      if (state.isBusy || proposal.state !== 'pending') return;
      const body = decision === 'accept' ? acceptanceOf(state, proposal) : undefined;
      const done = await attempt(() => send<ActDone>('POST', `/proposals/${proposal.id}/${decision}`, body));
      if (done === null) return;
      dispatch({ do: 'done', act: done, moveOn: true });
      const told = decision === 'accept' ? texts.review.told.accepted : texts.review.told.rejected;
      tell(say(told, { title: titleNow(proposal, fieldsNow(state, proposal)) }), done);
    };
    return {
      undo,
      accept: (proposal) => decide(proposal, 'accept'),
      reject: (proposal) => decide(proposal, 'reject'),
      acceptAll: async () => {
        if (state.isBusy || !state.proposals.some(goesWithAll)) return;
        // Her corrections and choices are part of what she accepts, so those proposals go first, each with its own.
        const accepted = new Set<string>();
        let last: ActDone | null = null;
        for (const proposal of state.proposals.filter((each) => isHers(state, each))) {
          if (accepted.has(proposal.id)) continue; // It came along with one before it.
          last = await attempt(() => send<ActDone>('POST', `/proposals/${proposal.id}/accept`, acceptanceOf(state, proposal)));
          if (last === null) return;
          for (const { id } of last.proposals) accepted.add(id);
          dispatch({ do: 'done', act: last, moveOn: false });
        }
        if (state.proposals.some((each) => goesWithAll(each) && !accepted.has(each.id))) {
          last = await attempt(() => send<ActDone>('POST', `/documents/${document}/accept-all`));
          if (last === null) return;
          for (const { id } of last.proposals) accepted.add(id);
          dispatch({ do: 'done', act: last, moveOn: true });
        }
        if (last !== null) tell(say(texts.review.told.acceptedAll, { n: accepted.size }), last);
      },
      finish: async () => {
        if (state.isBusy) return null;
        const done = await attempt(() => send<ActDone>('POST', `/documents/${document}/finish`));
        if (done !== null) dispatch({ do: 'done', act: done, moveOn: false });
        return done;
      },
    };
  }, [attempt, dispatch, document, speech, state]);
}

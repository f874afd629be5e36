import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Proposal, ProposalField, ProposalKind, ReviewPage as ReviewAnswer } from '../api/types.ts';
import { NearCopies } from '../documents/near-copies.tsx';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { EvidencePeek } from './evidence-peek.tsx';
import { proposalFrom } from './correct.ts';
import { workOn } from './kept-work.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { light, useLit } from './lit.ts';
import { ProposalsPane } from './proposals/proposals-pane.tsx';
import { ReviewContext } from './review-context.ts';
import { ReviewFoot } from './review-foot.tsx';
import { ReviewHead } from './review-head.tsx';
import type { Pane } from './review-head.tsx';
import { activeProposal, beginReview, fieldsNow, hasOthersNow, reviewReducer } from './review-state.ts';
import type { Command } from './shortcuts.ts';
import type { OpenMenu } from './source/chosen-bar.tsx';
import { SourcePane } from './source/source-pane.tsx';
import { usePublishedOn } from '../documents/use-published-on.ts';
import { withoutAnd } from './source/attached-and.ts';
import { useActs } from './use-acts.ts';
import { useCorrecting } from './use-correcting.ts';
import { useKeptWork } from './use-kept-work.ts';
import { useLatest } from './use-latest.ts';
import { useLeaving } from './use-leaving.ts';
import { wordAfter } from './source/words.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WhyDialog } from './why-dialog.tsx';

/** The desk on which a document is reviewed: source, proposals, and all that is done by key or by button. */
export function ReviewDesk({ review, onDescribed }: { readonly review: ReviewAnswer; readonly onDescribed: () => void }) {
  const { document: source, next } = review;
  const { texts } = useSpeech();
  const router = useRouter();
  const [state, dispatch] = useReducer(reviewReducer, review, (begun) => beginReview(begun.proposals, workOn(begun.document.id, begun.proposals), begun.document.rewordings));
  // Words were corrected: whatever is counted in the text moves with them.
  if (source.rewordings.length > state.rewording) dispatch({ do: 'reworded', proposals: review.proposals, rewordings: source.rewordings });
  const [pane, setPane] = useState<Pane>('proposals');
  const [menu, setMenu] = useState<OpenMenu>(null);
  const [opened, setOpened] = useState<'keys' | { readonly why: string | null } | null>(null);
  const [comparing, setComparing] = useState<string | null>(null);
  const lit = useLit();
  const acts = useActs(source.id, state, dispatch);
  const correcting = useCorrecting(source, dispatch, acts);

  useKeptWork(source.id, state);
  // What was lit here is not lit on the next page.
  useEffect(() => () => light(null), []);

  const current = activeProposal(state);
  const fields = current === null ? null : fieldsNow(state, current);
  const active = useMemo(() => (current === null || fields === null ? null : { proposal: current, fields }), [current, fields]);

  const shared = useMemo(() => {
    const byId = new Map(state.proposals.map((each) => [each.id, each]));
    return {
      text: source.text,
      publishedOn: source.publishedOn,
      proposals: state.proposals,
      matches: state.matches,
      choices: state.choices,
      dispatch,
      proposal: (id: string | null) => byId.get(id ?? '') ?? null,
      correct: (proposal: Proposal, corrected: readonly ProposalField[]) => dispatch({ do: 'draft', proposal: proposal.id, fields: corrected }),
    };
  }, [source.text, source.publishedOn, state.proposals, state.matches, state.choices]);

  const left = state.proposals.filter((each) => each.state === 'pending').length;
  const { isFinished, finish, leaveForLater, setAside } = useLeaving(review, acts, left);
  const compare = () => {
    const copy = source.copyOf ?? source.nearCopies[0];
    if (copy === undefined) notify({ message: texts.documents.copies.none });
    else setComparing(copy.id);
  };

  const add = async (kind: ProposalKind) => {
    const { chosen } = state;
    if (chosen === null) return;
    const span = withoutAnd(source.text, chosen);
    await acts.add({ ...proposalFrom(kind, { words: source.text.slice(span.start, span.end), span }), rewording: state.rewording });
    setPane('proposals');
  };
  const chooseWords = () => {
    setPane('source');
    document.getElementById('source')?.focus();
    const first = active?.proposal.evidence[0] ?? wordAfter(source.text, 0);
    if (state.chosen === null && first !== null) dispatch({ do: 'choose', words: first });
  };

  const publishedOn = usePublishedOn(source, onDescribed);
  const correctWords = () => {
    setPane('source');
    correcting.begin(state.chosen);
  };

  const run = (command: Command) => {
    const act: Record<Command, () => void> = {
      accept: () => void (current === null ? null : acts.accept(current)),
      reject: () => void (current === null ? null : acts.reject(current)),
      'accept-all': () => void acts.acceptAll(),
      correct: () => dispatch({ do: 'edit', field: lit !== null && lit.proposal === current?.id ? lit.field : null }),
      next: () => dispatch({ do: 'step', by: 1 }),
      previous: () => dispatch({ do: 'step', by: -1 }),
      'go-on': () => (left > 0 ? dispatch({ do: 'step', by: 1 }) : void finish()),
      later: () => (hasOthersNow(state) ? dispatch({ do: 'later' }) : void leaveForLater()),
      'later-document': () => void leaveForLater(),
      finish: () => void finish(),
      undo: () => void acts.undo(),
      why: () => setOpened(current === null ? null : { why: lit?.proposal === current.id ? lit.field : null }),
      'choose-words': chooseWords,
      // Without words there is nothing to add: she chooses them first, and presses again.
      add: () => (state.chosen === null ? chooseWords() : setMenu('add')),
      'correct-words': correctWords,
      differences: compare,
      help: () => setOpened('keys'),
    };
    act[command]();
  };
  useShortcuts(run);

  // The cards are remembered, so what they call must not change with each key.
  const activate = useCallback((proposal: string) => dispatch({ do: 'activate', proposal }), []);
  const command = useLatest(run);

  return (
    <ReviewContext value={shared}>
      <div className="review" data-pane={pane}>
        <ReviewHead document={source} pane={pane} onPane={setPane} onDescribed={onDescribed}>
          <NearCopies document={source} comparing={comparing} onCompare={setComparing} onSetAside={(other) => void setAside(other)} onBroughtBack={onDescribed} isShort />
        </ReviewHead>
        <div className="review-panes">
          <SourcePane document={source} active={active} chosen={state.chosen} menu={menu} onMenu={setMenu} onAdd={(kind) => void add(kind)} correcting={correcting} onPublishedOn={publishedOn} onReadAgain={() => router.invalidate()} />
          <ProposalsPane state={state} ending={{ isFinished, hasNext: next !== null }} onActivate={activate} onCommand={command} />
        </div>
        <EvidencePeek active={active} onShowSource={() => setPane('source')} />
        <ReviewFoot state={state} isFinished={isFinished} hasNext={next !== null} onCommand={run} />
      </div>
      {opened === 'keys' && <KeysDialog onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'keys' && active !== null && (
        <WhyDialog proposal={active.proposal} fields={active.fields} field={opened.why} onClose={() => setOpened(null)} />
      )}
    </ReviewContext>
  );
}

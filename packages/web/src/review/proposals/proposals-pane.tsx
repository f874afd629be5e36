import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Proposal } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { isActor } from '../actors.ts';
import { fieldsNow } from '../review-state.ts';
import type { ReviewState } from '../review-state.ts';
import { endingText } from '../ending.ts';
import type { Ending } from '../ending.ts';
import type { Command } from '../shortcuts.ts';
import { ProposalCard } from './proposal-card.tsx';

export interface ProposalsPaneProps {
  readonly state: ReviewState;
  readonly ending: Omit<Ending, 'left'>;
  readonly onActivate: (proposal: string) => void;
  readonly onCommand: (command: Command) => void;
}

/** The proposed records; organisations and people stand together below, since accepting a record accepts its actors. */
export function ProposalsPane({ state, ending, onActivate, onCommand }: ProposalsPaneProps) {
  const speech = useSpeech();
  const { texts } = speech;
  const records = state.proposals.filter((each) => !isActor(each));
  const actors = state.proposals.filter(isActor);
  const isDone = state.proposals.every((each) => each.state !== 'pending');
  const card = (proposal: Proposal) => {
    const isActive = proposal.id === state.active;
    return (
      <ProposalCard
        key={proposal.id}
        proposal={proposal}
        fields={fieldsNow(state, proposal)}
        isCorrected={state.drafts.has(proposal.id)}
        isLater={state.later.has(proposal.id)}
        isActive={isActive}
        editing={isActive ? state.editing : null}
        onActivate={onActivate}
        onCommand={onCommand}
      />
    );
  };
  return (
    <section className="pane proposals-pane" aria-label={texts.review.proposals}>
      <div className="proposals-scroll">
        {isDone && (
          <div className="review-done no-print">
            <EmptyState title={state.proposals.length === 0 ? texts.review.emptyTitle : texts.review.doneTitle} hint={state.proposals.length === 0 ? texts.review.emptyHint : texts.review.doneHint}>
              <Button look="primary" onPress={() => onCommand('finish')}>
                {endingText({ ...ending, left: 0 }, speech)} <Kbd>N</Kbd>
              </Button>
            </EmptyState>
          </div>
        )}
        {records.length > 0 && <h2 className="visually-hidden">{texts.review.records}</h2>}
        {records.map(card)}
        <div className="add-missed no-print">
          <Button look="plain" small onPress={() => onCommand('add')}>
            {texts.review.addMissed} <Kbd>P</Kbd>
          </Button>
        </div>
        {actors.length > 0 && <Actors hasActive={actors.some(({ id }) => id === state.active)} isOnly={records.length === 0} actors={actors} card={card} />}
      </div>
    </section>
  );
}

interface ActorsProps {
  readonly actors: readonly Proposal[];
  readonly hasActive: boolean;
  readonly isOnly: boolean;
  readonly card: (proposal: Proposal) => React.ReactNode;
}

function Actors({ actors, hasActive, isOnly, card }: ActorsProps) {
  const { texts, number } = useSpeech();
  const [isOpen, setOpen] = useState(isOnly);
  useEffect(() => whenPrinted(() => setOpen(true)), []);
  return (
    <details className="actors" open={isOpen || hasActive} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="actors-title">
          {texts.review.actors} <span className="actors-count">{number(actors.length)}</span>
        </h2>
        {!isOnly && <span className="actors-hint">{texts.review.actorsHint}</span>}
      </summary>
      {(isOpen || hasActive) && actors.map(card)}
    </details>
  );
}

/** What is folded away is not drawn, so that long reviews open quickly; on paper it is wanted too. */
function whenPrinted(unfold: () => void): () => void {
  const atOnce = (): void => flushSync(unfold);
  window.addEventListener('beforeprint', atOnce);
  return () => window.removeEventListener('beforeprint', atOnce);
}

import { memo, useEffect, useRef } from 'react';
import type { Proposal, ProposalField } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DirText } from '../../parts/dir-text.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { Link } from '../../parts/link.tsx';
import { useDateManner } from '../../register/date-manner.ts';
import { FieldEditors } from '../editors/field-editors.tsx';
import { light } from '../lit.ts';
import type { Command } from '../shortcuts.ts';
import { BesideEntry } from './beside-entry.tsx';
import { FactList } from './fact-list.tsx';
import { SameAs } from './same-as.tsx';
import { shortText, titleNow } from './value-text.ts';

export interface ProposalCardProps {
  readonly proposal: Proposal;
  /** As corrected so far, or as proposed. */
  readonly fields: readonly ProposalField[];
  readonly isCorrected: boolean;
  /** Left for later in this visit. */
  readonly isLater: boolean;
  readonly isActive: boolean;
  readonly editing: { readonly field: string | null } | null;
  readonly onActivate: (proposal: string) => void;
  readonly onCommand: (command: Command) => void;
}

/** A proposed record: a line while it waits its turn, all its facts when it has it. */
export const ProposalCard = memo(function ProposalCard(props: ProposalCardProps) {
  const { proposal, fields, isActive, editing } = props;
  const card = useRef<HTMLElement>(null);
  const isEditing = editing !== null;
  useEffect(() => {
    if (!isActive || isEditing || card.current === null) return;
    card.current.scrollIntoView({ block: 'nearest' });
    // Keys go on from the active card, but are never taken away from a field or a menu, nor from what she has reached in the card itself.
    const focused = document.activeElement;
    if (card.current.contains(focused)) return;
    if (focused === document.body || focused?.id === 'content' || focused?.closest('.proposal') !== null) card.current.focus({ preventScroll: true });
  }, [isActive, isEditing]);

  return (
    <article
      ref={card}
      id={`proposal-${proposal.id}`}
      className={`proposal proposal-${proposal.state} ${isActive ? 'proposal-active' : ''} ${proposal.method === 'model' ? 'proposal-by-model' : ''}`}
      aria-labelledby={`title-${proposal.id}`}
      aria-current={isActive ? 'true' : undefined}
      tabIndex={-1}
    >
      <CardHead {...props} />
      {isActive && <SameAs proposal={proposal} />}
      {isActive && <BesideEntry proposal={proposal} fields={fields} />}
      {isActive && (editing === null ? <FactList proposal={proposal} fields={fields} /> : <FieldEditors proposal={proposal} fields={fields} first={editing.field} />)}
      {isActive && proposal.state === 'pending' && <CardActions {...props} />}
    </article>
  );
});

const TONE = { pending: 'plain', accepted: 'green', rejected: 'brick', obsolete: 'plain' } as const;

function CardHead({ proposal, fields, isCorrected, isLater, isActive, onActivate }: ProposalCardProps) {
  const speech = useSpeech();
  const { texts } = speech;
  const manner = useDateManner();
  const shown = { proposal: proposal.id, field: null };
  const summary = fields.filter(({ field }) => field === 'status' || field === 'date' || field === 'due').map(({ value }) => shortText(value, speech, manner));
  return (
    <header className="proposal-head" onMouseEnter={() => light(shown)} onMouseLeave={() => light(null)}>
      <span className="proposal-kind">{texts.kinds.one[proposal.kind]}</span>
      <h3 id={`title-${proposal.id}`}>
        <button
          type="button"
          className="proposal-title"
          aria-expanded={isActive}
          onFocus={() => light(shown)}
          onBlur={() => light(null)}
          onClick={() => onActivate(proposal.id)}
        >
          <DirText>{titleNow(proposal, fields)}</DirText>
        </button>
      </h3>
      {proposal.isTitleComposed && titleNow(proposal, fields) === proposal.title && <span className="proposal-summary">{texts.review.composedTitle}</span>}
      {!isActive && summary.length > 0 && <span className="proposal-summary">{summary.join(' · ')}</span>}
      <span className="proposal-state">
        {proposal.method === 'model' && <Badge tone="slate">{texts.review.byModel}</Badge>}
        {proposal.method === 'person' && <Badge tone="slate">{texts.review.addedByPerson}</Badge>}
        {isCorrected && proposal.state === 'pending' && <Badge tone="slate">{texts.review.corrected}</Badge>}
        {isLater && proposal.state === 'pending' && <Badge>{texts.review.leftForLater}</Badge>}
        {proposal.state !== 'pending' && <Badge tone={TONE[proposal.state]}>{texts.review.states[proposal.state]}</Badge>}
        {proposal.entry !== null && (
          <Link to="/entries/$id" params={{ id: proposal.entry }}>
            {texts.review.openEntry}
          </Link>
        )}
      </span>
    </header>
  );
}

function CardActions({ isCorrected, editing, onCommand }: ProposalCardProps) {
  const { texts } = useSpeech();
  const { commands } = texts.review;
  return (
    <div className="proposal-actions no-print">
      <Button look="primary" small onPress={() => onCommand('accept')}>
        {isCorrected ? texts.review.acceptCorrected : commands.accept} <Kbd>A</Kbd>
      </Button>
      {editing === null && (
        <Button small onPress={() => onCommand('correct')}>
          {commands.correct} <Kbd>E</Kbd>
        </Button>
      )}
      <Button look="danger" small onPress={() => onCommand('reject')}>
        {commands.reject} <Kbd>R</Kbd>
      </Button>
      <Button look="plain" small onPress={() => onCommand('later')}>
        {commands.later} <Kbd>L</Kbd>
      </Button>
      <Button look="plain" small onPress={() => onCommand('why')}>
        {commands.why} <Kbd>W</Kbd>
      </Button>
    </div>
  );
}

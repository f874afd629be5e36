import type { Proposal, ProposalField } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { light } from '../lit.ts';
import { useReview } from '../review-context.ts';
import { tintOf } from '../tint.ts';
import { SameAs } from './same-as.tsx';
import { actorsIn, ValueView } from './value-view.tsx';

/** Fields of one name stand under one label: the parties, the signatories. */
function grouped(fields: readonly ProposalField[]): readonly (readonly ProposalField[])[] {
  const groups = new Map<string, ProposalField[]>();
  for (const field of fields) groups.set(field.field, [...(groups.get(field.field) ?? []), field]);
  return [...groups.values()];
}

/** The facts of a proposal; hovering or focusing one lights its words in the source. */
export function FactList({ proposal, fields }: { readonly proposal: Proposal; readonly fields: readonly ProposalField[] }) {
  const { texts } = useSpeech();
  const { proposal: find } = useReview();
  // A body named in two facts is asked about once.
  const asked = new Set<string>();
  const mentionedIn = (field: ProposalField) =>
    actorsIn(field.value).flatMap((actor) => {
      const found = find(actor.proposal);
      if (found === null || asked.has(found.id)) return [];
      asked.add(found.id);
      return [found];
    });
  return (
    <dl className="facts">
      {grouped(fields).map((group) => (
        <div key={group[0]?.id} className="fact">
          <dt>{group[0] === undefined ? '' : texts.fields[group[0].field]}</dt>
          {group.map((field) => (
            <FactValue key={field.id} proposal={proposal} field={field} mentioned={mentionedIn(field)} />
          ))}
        </div>
      ))}
    </dl>
  );
}

interface FactValueProps {
  readonly proposal: Proposal;
  readonly field: ProposalField;
  readonly mentioned: readonly Proposal[];
}

function FactValue({ proposal, field, mentioned }: FactValueProps) {
  const { dispatch } = useReview();
  const shown = { proposal: proposal.id, field: field.id };
  const canEdit = proposal.state === 'pending';
  const mark = field.evidence.length === 0 ? '' : `lit-${field.basis}`;
  return (
    <dd>
      <button
        type="button"
        className={`value value-${tintOf(proposal.kind, field)} ${mark}`}
        onMouseEnter={() => light(shown)}
        onMouseLeave={() => light(null)}
        onFocus={() => light(shown)}
        onBlur={() => light(null)}
        onClick={() => (canEdit ? dispatch({ do: 'edit', field: field.id }) : light(shown))}
      >
        <ValueView value={field.value} />
      </button>
      <FactNote field={field} isOwn={proposal.method === 'person'} />
      {mentioned.map((each) => (
        <SameAs key={each.id} proposal={each} />
      ))}
    </dd>
  );
}

/** What sets a value apart from one that the text states: supposed, corrected, or without words. What a person proposed is not corrected. */
function FactNote({ field, isOwn }: { readonly field: ProposalField; readonly isOwn: boolean }) {
  const { texts } = useSpeech();
  const reasons: Readonly<Record<string, string>> = texts.because;
  if (field.method === 'person') return <span className="fact-note">{isOwn ? texts.review.addedByPerson : texts.review.byPerson}</span>;
  if (field.method === 'model' && field.basis === 'stated') return <span className="fact-note">{texts.review.byModel}</span>;
  if (field.basis === 'inferred') {
    return (
      <span className="fact-note">
        {reasons[field.because ?? ''] ?? texts.because.other}
      </span>
    );
  }
  return field.evidence.length === 0 ? <span className="fact-note">{texts.review.noEvidence}</span> : null;
}

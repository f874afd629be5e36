import { useQuery } from '@tanstack/react-query';
import type { Compared, Comparison, Proposal, ProposalField } from '../../api/types.ts';
import { comparisonQuery } from '../../api/queries.ts';
import { EvidenceFrame } from '../../evidence/open-evidence.tsx';
import { useSpeech } from '../../language/language.tsx';
import { filled } from '../correct.ts';
import { useReview } from '../review-context.ts';
import { isActor } from '../actors.ts';
import { Differing } from './differing.tsx';
import { matchOf } from './same-as.tsx';
import './beside-entry.css';

interface BesideEntryProps {
  readonly proposal: Proposal;
  readonly fields: readonly ProposalField[];
}

/** What a proposal says beside the entry that it is taken to be: what the two tell otherwise side by side, then what agrees and what is new. */
export function BesideEntry({ proposal, fields }: BesideEntryProps) {
  const { matches } = useReview();
  const match = matchOf(proposal, matches);
  if (match === null || proposal.state !== 'pending' || isActor(proposal)) return null;
  return <Beside key={match.entry} proposal={proposal} fields={fields} entry={match.entry} />;
}

function Beside({ proposal, fields, entry }: BesideEntryProps & { readonly entry: string }) {
  const { texts, language } = useSpeech();
  const { matches } = useReview();
  const comparing = { entry, ...(fields === proposal.fields ? {} : { fields: [...filled(fields)] }), matches: Object.fromEntries(matches) };
  const { data } = useQuery(comparisonQuery(proposal.id, comparing, language));
  if (data === undefined) return null;
  const differing = data.fields.filter(({ relation }) => relation === 'differs');
  return (
    <EvidenceFrame>
      <section className="beside" aria-label={texts.review.beside.title}>
        <Summary comparison={data} fields={fields} />
        {differing.map((compared) => {
          const field = fields.find(({ id }) => id === compared.id);
          return field === undefined ? null : <Differing key={compared.id} proposal={proposal.id} field={field} compared={compared} mayTake={data.mayTake} />;
        })}
      </section>
    </EvidenceFrame>
  );
}

/** «تختلف: المكان · تتفق: النوع والأطراف · جديدة: الموقّعون»: each field by its label, once. */
function Summary({ comparison, fields }: { readonly comparison: Comparison; readonly fields: readonly ProposalField[] }) {
  const { texts, number } = useSpeech();
  const labels = (relation: Compared['relation']): readonly string[] => {
    const ids = new Set(comparison.fields.filter((one) => one.relation === relation).map(({ id }) => id));
    return [...new Set(fields.filter(({ id }) => ids.has(id)).map(({ field }) => texts.fields[field]))];
  };
  return (
    <dl className="beside-summary">
      {(['differs', 'new', 'agrees'] as const).map((relation) => {
        const named = labels(relation);
        if (named.length === 0) return null;
        return (
          <div key={relation} className={`beside-${relation}`}>
            <dt>
              {texts.review.beside[relation]} <span className="beside-count">{number(comparison.fields.filter((one) => one.relation === relation).length)}</span>
            </dt>
            <dd>{named.join(texts.review.beside.comma)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

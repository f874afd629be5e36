import { useQuery } from '@tanstack/react-query';
import type { Candidate, Compared, Comparison, Proposal, ProposalField } from '../../api/types.ts';
import { comparisonQuery } from '../../api/queries.ts';
import { EvidenceFrame } from '../../evidence/open-evidence.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Button } from '../../parts/button.tsx';
import { filled } from '../correct.ts';
import { useReview } from '../review-context.ts';
import { isActor } from '../actors.ts';
import { Differing } from './differing.tsx';
import { askedAbout, matchOf } from './same-as.tsx';
import './beside-entry.css';

interface BesideEntryProps {
  readonly proposal: Proposal;
  readonly fields: readonly ProposalField[];
}

/** What a proposal says beside the entry that it is taken to be: what the two tell otherwise side by side, then what agrees and what is new. */
export function BesideEntry({ proposal, fields }: BesideEntryProps) {
  const { matches } = useReview();
  const match = matchOf(proposal, matches);
  const entry = match ?? askedAbout(proposal, matches);
  if (entry === null || proposal.state !== 'pending' || isActor(proposal)) return null;
  return <Beside key={entry.entry} proposal={proposal} fields={fields} entry={entry} isAsked={match === null} />;
}

interface BesideProps extends BesideEntryProps {
  readonly entry: Candidate;
  /** She has not said yet that it is the one. */
  readonly isAsked: boolean;
}

function Beside({ proposal, fields, entry, isAsked }: BesideProps) {
  const { texts, language } = useSpeech();
  const { matches } = useReview();
  const comparing = { entry: entry.entry, ...(fields === proposal.fields ? {} : { fields: [...filled(fields)] }), matches: Object.fromEntries(matches) };
  const { data } = useQuery(comparisonQuery(proposal.id, comparing, language));
  if (data === undefined) return null;
  const differing = data.fields.filter(({ relation }) => relation === 'differs');
  return (
    <EvidenceFrame>
      <section className="beside" aria-label={texts.review.beside.title}>
        {isAsked && <IsItTheSame proposal={proposal.id} entry={entry} />}
        <Summary comparison={data} fields={fields} />
        {differing.map((compared) => {
          const field = fields.find(({ id }) => id === compared.id);
          return field === undefined ? null : <Differing key={compared.id} proposal={proposal.id} field={field} compared={compared} mayTake={data.mayTake} isAsked={isAsked} />;
        })}
      </section>
    </EvidenceFrame>
  );
}

/** The question, before she has answered it; what she sees below helps her to. */
function IsItTheSame({ proposal, entry: { entry, title } }: { readonly proposal: string; readonly entry: Candidate }) {
  const { texts, say } = useSpeech();
  const { dispatch } = useReview();
  const words = texts.review.beside;
  const answer = (chosen: string) => {
    // The buttons go with the question; keys go on from the card.
    document.getElementById(`proposal-${proposal}`)?.focus({ preventScroll: true });
    dispatch({ do: 'match', proposal, entry: chosen });
  };
  return (
    <div className="beside-question">
      <span dir="auto">{say(words.isItTheSame, { title })}</span>
      <Button small onPress={() => answer(entry)}>
        {words.same}
      </Button>
      <Button small look="plain" onPress={() => answer('new')}>
        {words.other}
      </Button>
    </div>
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

import { askedAbout as inDoubt, isInDoubt, likeliest } from '@mithaq/register';
import type { Candidate, Proposal } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Menu } from '../../parts/menu.tsx';
import { useReview } from '../review-context.ts';

const NEW = 'new';

/** The entry that a proposal will be: chosen, or the likeliest when it is likely enough and no other is as likely. */
export function matchOf(proposal: Proposal, matches: ReadonlyMap<string, string>): Candidate | null {
  const chosen = matches.get(proposal.id);
  if (chosen === NEW) return null;
  if (chosen !== undefined) return proposal.candidates.find(({ entry }) => entry === chosen) ?? null;
  return isInDoubt(proposal.candidates) ? null : likeliest(proposal.candidates);
}

/** The entry that she is asked about, and shown side by side with it. */
export function askedAbout(proposal: Proposal, matches: ReadonlyMap<string, string>): Candidate | null {
  return matches.has(proposal.id) ? null : inDoubt(proposal.candidates);
}

/** «The same as …?» with what speaks for each candidate, or a new entry. */
export function SameAs({ proposal }: { readonly proposal: Proposal }) {
  const { texts, say, percent } = useSpeech();
  const { matches, dispatch } = useReview();
  if (proposal.candidates.length === 0 || proposal.state !== 'pending') return null;
  const match = matchOf(proposal, matches);
  return (
    <Menu
      className={match === null ? 'same-as same-as-new' : 'same-as'}
      label={<span dir="auto">{match === null ? (matches.get(proposal.id) === NEW ? texts.review.asNew : texts.review.chooseSame) : say(texts.review.sameAs, { title: match.title })}</span>}
      choices={[
        ...proposal.candidates.map(({ entry, title, because, likeness }) => ({
          id: entry,
          label: title,
          note: `${texts.review.likeness[because]} · ${percent(likeness)}`,
        })),
        { id: NEW, label: texts.review.asNew },
      ]}
      onChoose={(entry) => dispatch({ do: 'match', proposal: proposal.id, entry })}
    />
  );
}

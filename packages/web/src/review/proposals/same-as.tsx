import type { Candidate, Proposal } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Menu } from '../../parts/menu.tsx';
import { useReview } from '../review-context.ts';

/** From this likeness on a candidate is taken unless the reviewer says otherwise; the server holds the same line. */
const SURE = 0.9;
const NEW = 'new';

/** The entry that a proposal will be: chosen, or the likeliest when it is likely enough. */
export function matchOf(proposal: Proposal, matches: ReadonlyMap<string, string>): Candidate | null {
  const chosen = matches.get(proposal.id);
  if (chosen === NEW) return null;
  if (chosen !== undefined) return proposal.candidates.find(({ entry }) => entry === chosen) ?? null;
  const [likeliest] = [...proposal.candidates].sort((a, b) => b.likeness - a.likeness);
  return likeliest !== undefined && likeliest.likeness >= SURE ? likeliest : null;
}

/** From here on an entry may well be the one: she is asked, and shown the two side by side. The server asks from the same line on. */
const MAY_BE = 0.7;

/** The entry that she is asked about: likely, and not likely enough to be taken unasked. */
export function askedAbout(proposal: Proposal, matches: ReadonlyMap<string, string>): Candidate | null {
  if (matches.has(proposal.id) || matchOf(proposal, matches) !== null) return null;
  const [likeliest] = [...proposal.candidates].sort((a, b) => b.likeness - a.likeness);
  return likeliest !== undefined && likeliest.likeness >= MAY_BE ? likeliest : null;
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

import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import type { Proposal, ProposalField } from '../api/types.ts';
import { useLit } from './lit.ts';
import { focusOf, marksOf } from './marks.ts';
import { useReview } from './review-context.ts';
import { around } from './source/words.ts';

interface EvidencePeekProps {
  readonly active: { readonly proposal: Proposal; readonly fields: readonly ProposalField[] } | null;
  readonly onShowSource: () => void;
}

const REACH = 34;

/** In a narrow window the source is out of sight: its words for the value in question peep out here. */
export function EvidencePeek({ active, onShowSource }: EvidencePeekProps) {
  const { texts } = useSpeech();
  const { text, proposal } = useReview();
  const lit = useLit();
  const shown = { active, hovered: proposal(lit?.proposal ?? null), lit };
  const words = focusOf(shown);
  if (words === null) return null;
  const mark = marksOf(shown).find(({ start }) => start === words.start);
  const { before, exact, after } = around(text, words, REACH);
  return (
    <aside className="peek" aria-label={texts.review.peek}>
      <p dir="auto">
        {before}
        <mark className={`lit lit-strong lit-${mark?.tint ?? 'other'} lit-${mark?.basis ?? 'stated'}`}>{exact}</mark>
        {after}
      </p>
      <Button look="plain" small onPress={onShowSource}>
        {texts.review.peekShow}
      </Button>
    </aside>
  );
}

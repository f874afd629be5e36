import type { DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';

const TONES = { captured: 'plain', reading: 'slate', to_review: 'amber', reviewed: 'green', refused: 'brick' } as const;

/** What became of a document. */
export function StateBadge({ state }: { readonly state: DocumentSummary['state'] }) {
  const { texts } = useSpeech();
  return <Badge tone={TONES[state]}>{texts.documents.states[state]}</Badge>;
}

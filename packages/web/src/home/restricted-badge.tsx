import type { DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { labelOf } from '../register/labels.ts';

/** Marks a document that few may see. */
export function RestrictedBadge({ document: { confidentiality } }: { readonly document: Pick<DocumentSummary, 'confidentiality'> }) {
  const { language } = useSpeech();
  if (confidentiality !== 'restricted') return null;
  return <Badge tone="brick">{labelOf('confidentialities', confidentiality, language)}</Badge>;
}

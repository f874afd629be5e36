import { useSpeech } from '../language/language.tsx';
import { isInferred, type Evidenced } from './evidenced.ts';
import { useOpenEvidence } from './open-evidence.tsx';
import './evidence.css';

/** The small mark beside a value; it opens the words the value came from. Nothing where there are none. */
export function EvidenceMark({ evidenced }: { readonly evidenced: Evidenced }) {
  const { texts, say } = useSpeech();
  const open = useOpenEvidence();
  if (evidenced.evidence.length === 0) return null;
  const inferred = isInferred(evidenced);
  return (
    <button
      type="button"
      className={inferred ? 'evidence-mark evidence-mark-inferred' : 'evidence-mark'}
      aria-label={say(inferred ? texts.evidence.openInferred : texts.evidence.open, { what: `${evidenced.label}: ${evidenced.value}` })}
      aria-haspopup="dialog"
      onClick={() => open(evidenced)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {inferred ? (
          <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2 2" />
        ) : (
          <path d="M3 4.5h10M3 8h10M3 11.5h6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        )}
      </svg>
    </button>
  );
}

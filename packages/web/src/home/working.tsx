import type { DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Link } from '../parts/link.tsx';
import { Progress } from '../parts/progress.tsx';
import { useCaptures } from './capture.ts';

/** What is being read or could not be, whoever handed it in and whenever: nothing taken in is out of sight. */
export function Working({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { texts } = useSpeech();
  // What was handed in during this visit has its own line above.
  const told = new Set(useCaptures().outcomes.map(({ document }) => document?.id));
  const untold = documents.filter(({ id }) => !told.has(id));
  if (untold.length === 0) return null;
  return (
    <section className="working" aria-label={texts.home.workingTitle}>
      {untold.some(({ state }) => state !== 'refused') && <Progress label={texts.home.workingNow} />}
      {untold.some(({ state }) => state === 'refused') && (
        <Link to="/documents" search={{ state: 'refused' }}>
          {texts.home.unread}
        </Link>
      )}
    </section>
  );
}

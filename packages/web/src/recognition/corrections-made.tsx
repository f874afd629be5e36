import { useQuery } from '@tanstack/react-query';
import { correctionsQuery } from './queries.ts';
import { useUndo } from '../api/use-undo.ts';
import type { DocumentPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { actorName } from '../register/fact-labels.ts';

/** Who corrected which words of a document, and when; each can be taken back. */
export function CorrectionsMade({ document }: { readonly document: DocumentPage }) {
  const speech = useSpeech();
  const { texts, say, moment } = speech;
  const words = texts.recognition;
  const undo = useUndo();
  const { data } = useQuery({ ...correctionsQuery(document), enabled: document.isCorrectable });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="corrections-made">
      <h2 id="corrections-made">{words.made}</h2>
      <ul className="corrections-made">
        {data.items.map(({ act, at, actor, deed, before, after, undone }) => (
          <li key={act} className={undone ? 'correction-undone' : ''}>
            <p dir="auto">
              {before === after ? (
                <bdi>{after}</bdi>
              ) : (
                <>
                  <del>{before}</del> <ins>{after}</ins>
                </>
              )}
            </p>
            <p className="soft">
              {deed === 'undo' ? texts.register.history.deeds.undo : before === after ? words.confirmedOnes : words.correctedOnes} ·{' '}
              {say(texts.register.history.by, { who: actorName(actor, speech), when: moment(at) })}
            </p>
            {!undone && deed !== 'undo' && (
              <Button small look="plain" className="no-print" aria-label={`${texts.frame.undo}: ${after}`} onPress={() => undo(act)}>
                {texts.frame.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { EntryPage, Fact } from '../api/types.ts';
import { EvidenceMark } from '../evidence/evidence-mark.tsx';
import { isInferred } from '../evidence/evidenced.ts';
import { useSpeech } from '../language/language.tsx';
import { useDateManner } from './date-manner.ts';
import { fieldLabel } from './fact-labels.ts';
import { groupFacts } from './fact-order.ts';
import { factText } from './fact-text.ts';
import { FactMain, FactMore } from './fact-value.tsx';

/** What is recorded of an entry, in the order of its kind; names stand in the title and are left out. */
export function EntryFacts({ entry }: { readonly entry: EntryPage }) {
  const speech = useSpeech();
  const groups = groupFacts(
    entry.kind,
    entry.facts.filter((fact) => fact.field !== 'name' && fact.field !== 'variant'),
  );
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="visually-hidden">
        {speech.texts.register.entry.facts}
      </h2>
      {groups.length === 0 && <p className="soft">{speech.texts.register.entry.noFacts}</p>}
      <dl className="facts">
        {groups.map(({ field, facts }) => (
          <div className="fact" key={field}>
            <dt>{fieldLabel(field, speech, facts.length > 1)}</dt>
            {facts.map((fact, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a value without a row of its own has no name but its place
              <dd key={fact.item ?? index}>
                <OneFact fact={fact} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function OneFact({ fact }: { readonly fact: Fact }) {
  const speech = useSpeech();
  const manner = useDateManner();
  const evidenced = { field: fact.field, label: fieldLabel(fact.field, speech), value: factText(fact.value, speech, manner), evidence: fact.evidence };
  return (
    <>
      <span className={isInferred(fact) ? 'fact-value fact-inferred' : 'fact-value'}>
        <FactMain value={fact.value} />
      </span>{' '}
      <EvidenceMark evidenced={evidenced} />
      <FactMore value={fact.value} />
    </>
  );
}

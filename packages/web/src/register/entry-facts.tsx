import type { EntryPage, Fact } from '../api/types.ts';
import { EvidenceMark } from '../evidence/evidence-mark.tsx';
import { isInferred } from '../evidence/evidenced.ts';
import { useSpeech, type Speech } from '../language/language.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Phrase } from '../parts/phrase.tsx';
import { useDateManner } from './date-manner.ts';
import { fieldLabel } from './fact-labels.ts';
import { groupFacts } from './fact-order.ts';
import { factText } from './fact-text.ts';
import { FactMain, FactMore } from './fact-value.tsx';
import { statusWord } from './status-sentence.ts';

/** What is recorded of an entry, in the order of its kind; what stands in the title is left out. */
export function EntryFacts({ entry }: { readonly entry: EntryPage }) {
  const speech = useSpeech();
  const groups = groupFacts(
    entry.kind,
    entry.facts.filter((fact) => !stands(fact, entry)),
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
                <OneFact fact={fact} entry={entry} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Names stand in the title with their marks, and so do the words of a commitment, unless another source words it otherwise. */
function stands({ field, value, differingAccounts }: Fact, { title }: EntryPage): boolean {
  return field === 'name' || field === 'variant' || (differingAccounts === undefined && field === 'text' && value.is === 'text' && value.text === title);
}

function OneFact({ fact, entry }: { readonly fact: Fact; readonly entry: EntryPage }) {
  const speech = useSpeech();
  const manner = useDateManner();
  const status = statusInWords(fact, entry, speech);
  const evidenced = { field: fact.field, label: fieldLabel(fact.field, speech), value: status ?? factText(fact.value, speech, manner), evidence: fact.evidence };
  return (
    <>
      <span className={isInferred(fact) ? 'fact-value fact-inferred' : 'fact-value'}>
        {status ?? <FactMain value={fact.value} self={entry.id} />}
      </span>{' '}
      <EvidenceMark evidenced={evidenced} />
      <PrintedSources evidence={fact.evidence} sources={entry.sources} />
      <HowMany evidence={fact.evidence} sources={entry.sources} />
      <FactMore value={fact.value} self={entry.id} />
      {fact.differingAccounts?.map((account) => (
        <OtherAccount key={account.id} account={account} field={fact.field} self={entry.id} />
      ))}
    </>
  );
}

/** On paper nothing opens: a value points at its sources by the number that each has in their list. */
function PrintedSources({ evidence, sources }: Pick<Fact, 'evidence'> & Pick<EntryPage, 'sources'>) {
  const { number } = useSpeech();
  const told = new Set(evidence.map(({ document }) => document));
  const numbers = sources.flatMap(({ id }, index) => (told.has(id) ? [number(index + 1)] : []));
  return numbers.length === 0 ? null : <sup className="print-only">[{numbers.join(' ')}]</sup>;
}

/** How many documents tell it, where more than one do, and how many of them are independent; the mark opens the words of each. */
function HowMany({ evidence, sources }: Pick<Fact, 'evidence'> & Pick<EntryPage, 'sources'>) {
  const { texts, say } = useSpeech();
  const documents = new Set(evidence.flatMap(({ document }) => document ?? []));
  if (documents.size < 2) return null;
  const independent = new Set(sources.filter(({ id }) => documents.has(id)).map(({ group }) => group)).size;
  const words = texts.facts.values;
  return (
    <span className="fact-sources">
      {say(words.sources, { n: documents.size })}
      {independent < documents.size && ` (${say(words.independent, { n: independent })})`}
    </span>
  );
}

interface OtherAccountProps {
  readonly account: NonNullable<Fact['differingAccounts']>[number];
  readonly field: string;
  readonly self: string;
}

/** What another source says instead, with the words that say it. */
function OtherAccount({ account: { value, evidence }, field, self }: OtherAccountProps) {
  const speech = useSpeech();
  const manner = useDateManner();
  const words = speech.texts.facts.values;
  const label = speech.say(words.otherwiseLabel, { field: fieldLabel(field, speech) });
  const titles = [...new Set(evidence.flatMap(({ documentTitle }) => documentTitle ?? []))];
  return (
    <span className="fact-account">
      <Phrase text={words.otherwise} parts={{ value: <strong><FactMain value={value} self={self} /></strong> }} />{' '}
      <EvidenceMark evidenced={{ field, label, value: factText(value, speech, manner), evidence }} />
      {titles.map((title) => (
        <span key={title} className="fact-account-from">
          <DirText>{title}</DirText>
        </span>
      ))}
    </span>
  );
}

/** The status of an instrument agrees with the gender of its kind; null for every other fact. */
function statusInWords({ field, value }: Fact, { kind, facts }: EntryPage, speech: Speech): string | null {
  if (kind !== 'instrument' || field !== 'status' || value.is !== 'code') return null;
  const type = facts.find((fact) => fact.field === 'type')?.value;
  return statusWord({ status: value.code, type: type?.is === 'code' ? type.code : null }, speech);
}

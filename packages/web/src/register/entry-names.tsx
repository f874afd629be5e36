import { useState } from 'react';
import type { EntryPage, NameRow } from '../api/types.ts';
import { EvidenceMark } from '../evidence/evidence-mark.tsx';
import { useSpeech } from '../language/language.tsx';
import { languages } from '../preferences/preferences.ts';
import { DirText } from '../parts/dir-text.tsx';
import { commitmentToday, standingSentence } from './commitment-standing.ts';
import { useDateManner } from './date-manner.ts';
import { labelOf } from './labels.ts';
import { leadingName } from './leading-name.ts';
import { dateOfStatus, statusSentence } from './status-sentence.ts';

/** The title in the reader's language, below it in the other two; for an instrument and a commitment also where it stands. */
export function EntryTitle({ entry }: { readonly entry: EntryPage }) {
  const { texts } = useSpeech();
  const missing = languages.filter((each) => leadingName(entry.names, each) === null);
  return (
    <>
      <h1>
        <DirText>{entry.title}</DirText> <NameMark entry={entry} name={{ id: null, value: entry.title }} />
      </h1>
      <ul className="entry-titles">
        {languages.map((each) => {
          const name = leadingName(entry.names, each);
          if (name === null || name.value === entry.title) return null;
          return (
            <li key={each}>
              <span className="visually-hidden">{texts.register.entry.inLanguage[each]}: </span>
              <DirText lang={each}>{name.value}</DirText> <NameMark entry={entry} name={name} />
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && <p className="entry-nameless no-print">{missing.map((each) => texts.register.entry.noNameIn[each]).join(' · ')}</p>}
      {entry.kind === 'instrument' && <StatusLine entry={entry} />}
      {entry.kind === 'commitment' && <StandingLine entry={entry} />}
    </>
  );
}

function StatusLine({ entry }: { readonly entry: EntryPage }) {
  const speech = useSpeech();
  const manner = useDateManner();
  const code = (field: string): string | null => {
    const value = entry.facts.find((fact) => fact.field === field)?.value;
    return value?.is === 'code' ? value.code : null;
  };
  const status = code('status');
  if (status === null) return null;
  const own = entry.timeline.filter((item) => item.entry === null || item.entry.id === entry.id);
  return <p className="entry-status">{statusSentence({ status, type: code('type'), date: dateOfStatus(status, own) }, speech, manner)}</p>;
}

function StandingLine({ entry }: { readonly entry: EntryPage }) {
  const speech = useSpeech();
  const manner = useDateManner();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const now = commitmentToday(entry.facts, today);
  return <p className={`entry-status entry-status-${now.standing}`}>{standingSentence(now, speech, manner)}</p>;
}

/** All names that are not already in the title: acronyms, former names, variants. */
export function OtherNames({ entry }: { readonly entry: EntryPage }) {
  const { texts, language } = useSpeech();
  const leading = new Set(languages.map((each) => leadingName(entry.names, each)?.id));
  const others = entry.names.filter((name) => !leading.has(name.id) && name.value !== entry.title);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="other-names">
      <h2 id="other-names">{texts.register.entry.otherNames}</h2>
      <ul className="entry-names">
        {others.map((name) => (
          <li key={name.id}>
            <DirText lang={name.language}>{name.value}</DirText> <NameMark entry={entry} name={name} />
            <span className="soft"> {labelOf('nameForms', name.form, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The evidence of a name: the fact that holds this very row, or these very words. */
function NameMark({ entry, name }: { readonly entry: EntryPage; readonly name: Pick<NameRow, 'value'> & { readonly id: string | null } }) {
  const { texts } = useSpeech();
  const names = entry.facts.filter((each) => each.field === 'name' || each.field === 'variant' || each.field === 'text');
  const fact =
    names.find((each) => name.id !== null && each.item === name.id) ?? names.find((each) => each.value.is === 'text' && each.value.text === name.value);
  if (fact === undefined) return null;
  return <EvidenceMark evidenced={{ field: 'name', label: texts.fields.name, value: name.value, evidence: fact.evidence }} />;
}

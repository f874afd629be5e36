import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { EntryPage as Entry } from '../api/types.ts';
import { SourceChain } from '../documents/source-chain.tsx';
import { EvidenceFrame } from '../evidence/open-evidence.tsx';
import { placeOfKind } from '../frame/places.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { notify } from '../parts/toast.tsx';
import { EditEntryDialog } from './edit-entry-dialog.tsx';
import { EditFactsDialog } from './edit-facts-dialog.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryTitle, OtherNames } from './entry-names.tsx';
import { HistoryList } from './history-list.tsx';
import { labelOf } from './labels.ts';
import { entryQuery } from './queries.ts';
import { Relations } from './relations.tsx';
import { settableOfKind } from './settable.ts';
import { TimeLineView } from './time-line-view.tsx';
import './ink.css';
import './entry.css';

/** An entry of the register: what it is, each value with its evidence, what it is related to, and how it came to be. */
export function EntryPage() {
  const { id } = useParams({ from: '/entries/$id' });
  const { language, texts } = useSpeech();
  const { data: entry } = useSuspenseQuery(entryQuery(id, language));
  return (
    <EvidenceFrame>
      <article className="page entry-page" key={entry.id}>
        <header className="entry-head">
          <p className="origin">
            <Link to={placeOfKind[entry.kind]}>{texts.kinds.many[entry.kind]}</Link>
            <EntryBadges entry={entry} />
          </p>
          <EntryTitle entry={entry} />
          <EntryActions entry={entry} />
        </header>
        <div className="entry-body">
          <div className="entry-main">
            <EntryFacts entry={entry} />
            <TimeLineView entry={entry} />
            <Relations relations={entry.relations} />
            <HistoryList entry={entry} />
          </div>
          <aside className="entry-side">
            <OtherNames entry={entry} />
            <Sources sources={entry.sources} />
          </aside>
        </div>
      </article>
    </EvidenceFrame>
  );
}

function EntryBadges({ entry }: { readonly entry: Entry }) {
  const { texts, language } = useSpeech();
  return (
    <>
      <Badge tone={entry.confidentiality === 'restricted' ? 'brick' : 'plain'}>{labelOf('confidentialities', entry.confidentiality, language)}</Badge>
      {entry.isSample && <Badge tone="slate">{texts.register.table.sample}</Badge>}
    </>
  );
}

function EntryActions({ entry }: { readonly entry: Entry }) {
  const texts = useSpeech().texts.register.entry;
  const [editing, setEditing] = useState<'facts' | 'names' | null>(null);
  const copyLink = async (): Promise<void> => {
    await navigator.clipboard.writeText(new URL(`/entries/${entry.id}`, location.href).href);
    notify({ message: texts.linkCopied });
  };
  return (
    <div className="entry-actions no-print">
      {settableOfKind[entry.kind].length > 0 && (
        <Button small onPress={() => setEditing('facts')}>
          {entry.kind === 'commitment' ? texts.follow : texts.editFacts}
        </Button>
      )}
      <Button small onPress={() => setEditing('names')}>
        {texts.edit}
      </Button>
      <Button small look="plain" onPress={() => void copyLink()}>
        {texts.copyLink}
      </Button>
      <Button small look="plain" onPress={() => print()}>
        {texts.print}
      </Button>
      {editing === 'facts' && <EditFactsDialog entry={entry} onClose={() => setEditing(null)} />}
      {editing === 'names' && <EditEntryDialog entry={entry} onClose={() => setEditing(null)} />}
    </div>
  );
}

function Sources({ sources }: { readonly sources: Entry['sources'] }) {
  const { say, number, texts: all } = useSpeech();
  const texts = all.register.entry;
  const groups = new Set(sources.map(({ group }) => group)).size;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{texts.sources}</h2>
      {sources.length === 0 && <p className="soft">{texts.noSources}</p>}
      {groups < sources.length && <p className="soft">{say(texts.independent, { n: groups })}</p>}
      <ul className="entry-sources">
        {sources.map((source, index) => (
          <li key={source.id}>
            <span className="print-only">[{number(index + 1)}]</span>
            <Link to="/documents/$id" params={{ id: source.id }}>
              <DirText>{source.title}</DirText>
            </Link>
            <span className="soft">
              <SourceChain links={namesInChain(source).map((name) => ({ name, words: null }))} document={source.id} />
              {(source.publisher !== null || source.chain.length > 0) && source.publishedOn !== null && ' · '}
              {source.publishedOn !== null && <DateText iso={source.publishedOn} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function namesInChain({ chain, publisher }: Entry['sources'][number]): readonly string[] {
  return chain.length === 0 && publisher !== null ? [publisher] : chain;
}

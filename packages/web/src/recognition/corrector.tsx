import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import type { DocumentPage, Span } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Kbd } from '../parts/kbd.tsx';
import { LineImage } from './line-image.tsx';
import { doubtfulNextTo, lineAround, placeOf, spanOf, type Place } from './places.ts';
import { useCorrect, type Corrected } from './use-correct.ts';
import './recognition.css';

interface CorrectorProps {
  readonly document: DocumentPage;
  readonly place: Place;
  /** Where she goes on; null where she has done. */
  readonly onPlace: (place: Place | null) => void;
  readonly onCorrected: Corrected;
}

/** Words as they were recognised, in a field beside their place on the page: she writes what she reads there, or says that it is right. */
export function Corrector({ document, place, onPlace, onCorrected }: CorrectorProps) {
  const { texts, say } = useSpeech();
  const span = spanOf(document, place);
  const goTo = (next: Span | null): void => onPlace(next === null ? null : placeOf(document, next));
  const left = document.doubtful.length;
  return (
    <section className="corrector no-print" aria-label={texts.recognition.title}>
      <LineImage document={document} span={span} />
      <WordsField key={`${place.from}-${place.to}`} document={document} place={place} span={span} goTo={goTo} onPlace={onPlace} onCorrected={onCorrected} />
      <p className="corrector-note">
        <Recognised document={document} place={place} span={span} /> <output>{say(texts.recognition.doubted, { n: left })}</output>
      </p>
    </section>
  );
}

interface WordsFieldProps extends CorrectorProps {
  readonly span: Span;
  readonly goTo: (next: Span | null) => void;
}

function WordsField({ document, place, span, goTo, onPlace, onCorrected }: WordsFieldProps) {
  const { texts } = useSpeech();
  const words = texts.recognition;
  const stands = document.text.slice(span.start, span.end);
  const [typed, setTyped] = useState<string | null>(null);
  const { correct, isBusy, conflict } = useCorrect(document, onCorrected);
  const line = lineAround(document.text, span);
  const isLine = line.start === span.start && line.end === span.end;
  const step = (by: 1 | -1) => goTo(doubtfulNextTo(document, span, by));
  const save = async () => {
    const isDoubtful = document.doubtful.some(({ start, end }) => start < span.end && span.start < end);
    // she goes on from one doubtful word to the next; what she chose herself is done with
    const next = isDoubtful ? doubtfulNextTo(document, span, 1) : null;
    if (await correct({ ...place, seen: stands, words: typed ?? stands })) goTo(next);
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void save();
  };
  const byKeys = (event: KeyboardEvent) => {
    const go: Readonly<Record<string, () => void>> = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Escape: () => onPlace(null) };
    const act = go[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const isAsRecognised = (typed ?? stands).trim() === stands.trim();
  return (
    <form className="corrector-field" onSubmit={send}>
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- she asked for this field, and goes on from word to word in it
        autoFocus
        className="input"
        dir="auto"
        lang={document.language ?? undefined}
        aria-label={words.field}
        aria-describedby="corrector-keys"
        spellCheck={false}
        autoComplete="off"
        value={typed ?? stands}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={byKeys}
      />
      <span className="corrector-tools">
        <Button look="primary" small type="submit" isDisabled={isBusy}>
          {isAsRecognised ? words.confirm : words.correct} <Kbd>⏎</Kbd>
        </Button>
        <Button small onPress={() => goTo(isLine ? (doubtfulNextTo(document, { start: line.start, end: line.start }, 1) ?? line) : line)}>
          {isLine ? words.wordOnly : words.wholeLine}
        </Button>
        <Button look="plain" small aria-label={words.previous} isDisabled={document.doubtful.length === 0} onPress={() => step(-1)}>
          <Kbd>↑</Kbd>
        </Button>
        <Button look="plain" small aria-label={words.next} isDisabled={document.doubtful.length === 0} onPress={() => step(1)}>
          <Kbd>↓</Kbd>
        </Button>
        <Button look="plain" small aria-label={words.close} onPress={() => onPlace(null)}>
          <span aria-hidden="true">✕</span>
        </Button>
      </span>
      <span id="corrector-keys" className="visually-hidden">
        {words.keys}
      </span>
      {conflict !== null && (
        <p role="alert" className="corrector-conflict">
          {conflict}
        </p>
      )}
    </form>
  );
}

/** What the engine read, where a person has corrected it since. */
function Recognised({ document, place, span }: { readonly document: DocumentPage; readonly place: Place; readonly span: Span }) {
  const { texts, say } = useSpeech();
  const within = document.corrected.filter(({ from, to }) => from >= place.from && to <= place.to);
  const changed = within.filter(({ start, end, recognised }) => document.text.slice(start, end) !== recognised);
  if (changed.length === 0 || span.end < span.start) return null;
  return (
    <span>
      <DirText>{say(texts.recognition.recognised, { words: changed.map(({ recognised }) => (recognised.trim() === '' ? '—' : recognised)).join(' · ') })}</DirText>
    </span>
  );
}

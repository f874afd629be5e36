import type { Ground, Sentence } from '../ground.ts';
import type { Segment, Value } from '../reading.ts';
import { sourceSpan } from '../text/folded.ts';
import { firstFrom, type Masking, maskSentence } from '../text/mask.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, textOf } from '../text/span.ts';
import { BodyGatherer, type Gathered } from './bodies/gather-bodies.ts';
import { maskInstruments } from './instruments/mask-instruments.ts';
import type { LatinLanguage } from './language.ts';
import { maskNames } from './mask-names.ts';
import { type Mentions, noMentions } from './mentions.ts';
import { gatherPeople } from './people/gather-people.ts';
import { MentionReader } from './read-mentions.ts';
import { readSegments, type SegmentAt, segmentIndexAt, type StoryTold } from './segments/read-segments.ts';
import { TextView } from './text-view.ts';

/** Segments in which facts are read. */
const TELLING: ReadonlySet<string> = new Set(['article', 'related_article', 'caption']);

/** Segments, sentences, bodies, people, places, dates and instruments’ names of a text: what acts are read upon. */
export function layGround(source: string, publishedOn: string | null, language: LatinLanguage): Ground {
  const ground = layNames(source, publishedOn, language);
  return { ...ground, sentences: ground.sentences.map((sentence) => maskInstruments(sentence, language.acts)) };
}

/** The same before the names of instruments are masked. */
export function layNames(source: string, publishedOn: string | null, language: LatinLanguage): Ground {
  const view = new TextView(source);
  const { segments, stories } = readSegments(view.text, language);
  const segmentAt = (offset: number): number => segmentIndexAt(segments, offset);
  const first = readAllMentions(view, segments, language);
  const acronyms = first.bodies.flatMap(({ aliases, authority }) => (authority === null ? aliases : [])).map((alias) => textOf(source, sourceSpan(view.folded, alias))).filter((alias) => /^\p{Lu}{2,}$/u.test(alias));
  view.learn(acronyms);
  const mentions = acronyms.length === 0 ? first : readAllMentions(view, segments, language);
  const organisations = new BodyGatherer(view, language, segmentAt).gather(mentions.bodies);
  const people = gatherPeople({ view, code: language.code, segmentAt, keyOfBody: (body) => organisations.keyOf(body), taken: takenBy(mentions, organisations) }, mentions.holdings);
  const written = segments.map((segment) => segmentOf(view, segment, { told: stories[segment.story], publishedOn, code: language.code }));
  const telling = segments.map((segment, index) => ({ segment, index })).filter(({ segment }) => TELLING.has(segment.kind));
  const dates = telling.flatMap(({ segment, index }) => language.readDates(view.text, segment.stretch, written[index]?.publishedOn?.value ?? null));
  const maskings = maskNames(view, { mentions, organisations, people, dates });
  const sentences = telling.flatMap(({ segment, index }) => sentencesIn(view, segment, { index, maskings, abbreviations: language.abbreviations }));
  return { source, language: language.code, segments: written, sentences, organisations: organisations.findings, people: people.findings };
}

/** Names are read in segments that tell something. */
function readAllMentions(view: TextView, segments: readonly SegmentAt[], language: LatinLanguage): Mentions {
  const all = noMentions();
  let from = 0;
  for (const { kind, stretch } of segments) {
    while (from < view.tokens.length && view.startOf(from) < stretch.start) from++;
    let to = from;
    while (to < view.tokens.length && view.startOf(to) < stretch.end) to++;
    if (TELLING.has(kind)) {
      const found = new MentionReader(view, language, [from, to]).read();
      all.bodies.push(...found.bodies);
      all.holdings.push(...found.holdings);
      all.offices.push(...found.offices);
      all.places.push(...found.places);
    }
    from = to;
  }
  return all;
}

function takenBy({ bodies, holdings, offices, places }: Mentions, organisations: Gathered): readonly Span[] {
  return [
    ...bodies.map(({ whole }) => whole),
    ...organisations.others.map(({ stretch }) => stretch),
    ...offices.map(({ title }) => title),
    ...holdings.flatMap(({ named, offices: held }) => [named.whole, ...held.map(({ title }) => title)]),
    ...places,
  ];
}

function segmentOf(view: TextView, segment: SegmentAt, { told, publishedOn, code }: { told: StoryTold | undefined; publishedOn: string | null; code: string }): Segment {
  const value = (stretch: Span, rule: string, said?: string): Value<string> => {
    const span = sourceSpan(view.folded, stretch);
    return { value: said ?? textOf(view.source, span), basis: 'stated', rule, evidence: [span] };
  };
  const captured: Value<string> | null = publishedOn === null ? null : { value: publishedOn, basis: 'inferred', because: 'told-by-capture', rule: `${code}/segments/told`, evidence: [] };
  const date = told?.publishedOn ?? null;
  const publisher = told?.publisher ?? null;
  return {
    ...sourceSpan(view.folded, segment.stretch),
    kind: segment.kind,
    // What capture knows is the day of the page, not of another story on it.
    publishedOn: date !== null ? value(date.stretch, `${code}/segments/date-line`, date.iso) : segment.story === 0 ? captured : null,
    publisher: publisher === null ? null : value(publisher, `${code}/segments/dateline`),
  };
}

function sentencesIn(view: TextView, { stretch, headline }: SegmentAt, { index, maskings, abbreviations }: { index: number; maskings: readonly Masking[]; abbreviations: ReadonlySet<string> }): readonly Sentence[] {
  let next = firstFrom(maskings, stretch.start);
  return sentencesOf(view.text, stretch, abbreviations).map((span) => {
    const isHeadline = headline !== null && span.start >= headline.start && span.end <= headline.end;
    const inside: Masking[] = [];
    for (let one = maskings[next]; one !== undefined && one.stretch.start < span.end; one = maskings[++next]) {
      if (one.stretch.start >= span.start && one.stretch.end <= span.end) inside.push(one);
    }
    return maskSentence(view.folded, { segment: index, isHeadline, stretch: span }, inside);
  });
}

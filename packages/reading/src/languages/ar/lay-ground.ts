import type { Ground, Sentence } from '../../ground.ts';
import type { ReadingOptions, Segment, Value } from '../../reading.ts';
import { type Folded, sourceSpan } from '../../text/folded.ts';
import { firstFrom, type Masking, maskSentence } from '../../text/mask.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { type Span, textOf } from '../../text/span.ts';
import { maskInstruments } from './instruments/mask-instruments.ts';
import { foldWithWayBack } from './letters/fold.ts';
import { maskDates, maskNames } from './mask-names.ts';
import { BodyGatherer, type Gathered } from './organisations/gather-bodies.ts';
import { bareWords } from './organisations/names-alike.ts';
import { gatherPeople } from './people/gather-people.ts';
import { givenNames } from './people/given-names.ts';
import type { Placed } from './people/held-where.ts';
import { readName, skipHonorifics } from './people/read-name.ts';
import type { Holding, Mentions } from './mentions.ts';
import { MentionReader } from './read-mentions.ts';
import { readSegments, segmentIndexAt, wholeParts, type SegmentAt, type Story } from './segments/read-segments.ts';
import { type LocalName, TextView } from './text-view.ts';
import { stopWords } from './words/stop-words.ts';

/** Segments in which facts are read. */
const TELLING: ReadonlySet<string> = new Set(['article', 'related_article', 'caption']);

/** Segments, sentences, bodies, people, places, dates and instruments’ names of an Arabic text: what acts are read upon. */
export function layGround(source: string, options: ReadingOptions = {}): Ground {
  const ground = layNames(source, options);
  return { ...ground, sentences: ground.sentences.map(maskInstruments) };
}

/** The same before the names of instruments are masked. */
export function layNames(source: string, options: ReadingOptions = {}): Ground {
  const folded = foldWithWayBack(source);
  const view = new TextView(source, folded);
  const { segments, stories } = readSegments(folded.text);
  const parts = wholeParts(segments);
  const at = (offset: number): number => segmentIndexAt(segments, offset);
  const segmentAt = (offset: number): number => parts[at(offset)] ?? -1;
  const first = readAllMentions(view, segments);
  const learnt = localNames(view, first);
  view.learn(learnt);
  // A name that stands nowhere else gives nothing more to read.
  const again = learnt.some(({ words }) => view.text.indexOf(words.join(' ')) !== view.text.lastIndexOf(words.join(' ')));
  const mentions = again ? readAllMentions(view, segments) : first;
  const organisations = new BodyGatherer(view, segmentAt).gather(mentions.bodies);
  const taken = [...mentions.bodies.map((body) => body.whole), ...mentions.offices.map((office) => office.title), ...mentions.holdings.flatMap((holding) => [holding.named.whole, ...holding.offices.map((office) => office.title)])];
  const isTold = (offset: number): boolean => TELLING.has(segments[at(offset)]?.kind ?? '');
  const people = gatherPeople({ view, segmentAt, isTold, organisations: organisations.findings, keyOfBody: (body) => organisations.keyOf(body), bodies: placedBodies(view, mentions, organisations), taken }, mentions.holdings);
  const written = segments.map((segment) => segmentOf(view, segment, { story: stories[segment.story], options }));
  const dates = segments.flatMap((segment, index) => (TELLING.has(segment.kind) ? maskDates(view, segment.stretch, written[index]?.publishedOn?.value ?? null) : []));
  const maskings = maskNames(view, { mentions, organisations, people, dates });
  const sentences = segments.flatMap((segment, index) => (TELLING.has(segment.kind) ? sentencesIn(folded, segment, { index: parts[index] ?? index, maskings }) : []));
  return { source, language: 'ar', segments: joined(written, parts), sentences, organisations: organisations.findings, people: people.findings };
}

/** Names are read in segments that tell something; of a byline, the people only. */
function readAllMentions(view: TextView, segments: readonly SegmentAt[]): Mentions {
  const all: Mentions = { bodies: [], holdings: [], offices: [], places: [] };
  let from = 0;
  for (const { kind, stretch } of segments) {
    while (from < view.tokens.length && view.startOf(from) < stretch.start) from++;
    let to = from;
    while (to < view.tokens.length && view.startOf(to) < stretch.end) to++;
    const author = kind === 'byline' ? readAuthor(view, from, to) : null;
    if (author !== null) all.holdings.push(author);
    if (TELLING.has(kind)) {
      const found = new MentionReader(view, from, to).read();
      all.holdings.push(...found.holdings);
      all.bodies.push(...found.bodies);
      all.offices.push(...found.offices);
      all.places.push(...found.places);
    }
    from = to;
  }
  return all;
}

function placedBodies(view: TextView, { bodies }: Mentions, organisations: Gathered): readonly Placed[] {
  return bodies
    .flatMap((body) => {
      const key = organisations.keyOf(body);
      const head = bareWords(view.text.slice(body.name.start, body.name.end))[0] ?? '';
      return key === null ? [] : [{ stretch: body.whole, key, state: body.state, head }];
    })
    .sort((a, b) => a.stretch.start - b.stretch.start);
}

/** «سلوى الهاشمي – النهار الجديد»: who wrote the story. */
function readAuthor(view: TextView, from: number, to: number): Holding | null {
  const colonIn = view.tokens.slice(from, to).findIndex((token) => token.text === ':');
  const colon = colonIn < 0 ? -1 : from + colonIn;
  const named = readName(view, skipHonorifics(view, colon < 0 ? from : colon + 1), { led: true });
  if (named === null || named.endToken > to || named.endToken - named.startToken < 2) return null;
  return view.mark(named.endToken) === '-' || colon >= 0 ? { named, offices: [], rule: 'ar/people/author-line' } : null;
}

/** Names in brackets and quotes, and foreign proper names, that may stand for their bodies alone. */
function localNames(view: TextView, { bodies }: Mentions): readonly LocalName[] {
  const names = bodies.flatMap((body) => body.aliases.map((alias) => ({ alias, quoted: view.text[alias.start - 1] === '"' || view.text[alias.start - 1] === '(' })));
  return names
    .map(({ alias, quoted }) => ({ words: view.text.slice(alias.start, alias.end).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''), quoted }))
    .filter(({ words }) => (words[0]?.length ?? 0) > 2 && !stopWords.has(words[0] ?? '') && !givenNames.has(words[0] ?? ''));
}

function segmentOf(view: TextView, segment: SegmentAt, { story, options }: { story: Story | undefined; options: ReadingOptions }): Segment {
  const value = (stretch: Span, rule: string, said?: string): Value<string> => {
    const span = sourceSpan(view.folded, stretch);
    return { value: said ?? textOf(view.source, span), basis: 'stated', rule, evidence: [span] };
  };
  const told: Value<string> | null = options.publishedOn === undefined ? null : { value: options.publishedOn, basis: 'inferred', because: 'told-by-capture', rule: 'ar/segments/told', evidence: [] };
  const date = story?.publishedOn ?? null;
  const publisher = story?.publisher ?? null;
  return {
    ...sourceSpan(view.folded, segment.stretch),
    kind: segment.kind,
    // What capture knows is the day of the page, not of another story on it.
    publishedOn: date !== null ? value(date.stretch, 'ar/segments/date-line', date.iso) : segment.story === 0 ? told : null,
    publisher: publisher === null ? null : value(publisher.stretch, publisher.rule),
  };
}

/** The segments with their bylines inside them. */
function joined(segments: readonly Segment[], parts: readonly number[]): readonly Segment[] {
  return [...Map.groupBy(segments, (_, index) => parts[index] ?? index).values()].flatMap((pieces) => {
    const [first] = pieces;
    return first === undefined ? [] : [{ ...first, end: pieces.at(-1)?.end ?? first.end }];
  });
}

function sentencesIn(folded: Folded, segment: SegmentAt, { index, maskings }: { index: number; maskings: readonly Masking[] }): readonly Sentence[] {
  let next = firstFrom(maskings, segment.stretch.start);
  return sentencesOf(folded.text, segment.stretch).map((stretch) => {
    const isHeadline = segment.headline !== null && stretch.start >= segment.headline.start && stretch.end <= segment.headline.end;
    const inside: Masking[] = [];
    for (let one = maskings[next]; one !== undefined && one.stretch.start < stretch.end; one = maskings[++next]) {
      if (one.stretch.start >= stretch.start && one.stretch.end <= stretch.end) inside.push(one);
    }
    return maskSentence(folded, { segment: index, isHeadline, stretch }, inside);
  });
}

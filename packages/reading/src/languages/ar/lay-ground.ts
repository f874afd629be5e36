import type { Ground, Mention, Sentence } from '../../ground.ts';
import type { ReadingOptions, Segment, Value, WrittenDate } from '../../reading.ts';
import { type Folded, sourceSpan } from '../../text/folded.ts';
import { type Masking, maskSentence } from '../../text/mask.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { overlaps, type Span, textOf } from '../../text/span.ts';
import { mayHoldDate, readDates } from './dates/read-dates.ts';
import { maskInstruments } from './instruments/mask-instruments.ts';
import { foldWithWayBack } from './letters/fold.ts';
import { BodyGatherer, type Gathered } from './organisations/gather-bodies.ts';
import type { Placed } from './people/held-where.ts';
import { bareWords } from './organisations/names-alike.ts';
import { gatherPeople, type GatheredPeople } from './people/gather-people.ts';
import { readName, skipHonorifics } from './people/read-name.ts';
import { type Holding, MentionReader, type Mentions } from './read-mentions.ts';
import { readSegments, type SegmentAt, type Story } from './segments/read-segments.ts';
import { type LocalName, TextView } from './text-view.ts';
import { givenNames } from './people/given-names.ts';
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
  const segmentAt = (offset: number): number => segments.findIndex(({ stretch }) => offset >= stretch.start && offset < stretch.end);
  const first = readAllMentions(view, segments);
  const learnt = localNames(view, first);
  view.learn(learnt);
  const mentions = learnt.length === 0 ? first : readAllMentions(view, segments);
  const organisations = new BodyGatherer(view, segmentAt).gather(mentions.bodies);
  const taken = [...mentions.bodies.map((body) => body.whole), ...mentions.offices.map((office) => office.title), ...mentions.holdings.flatMap((holding) => [holding.named.whole, ...holding.offices.map((office) => office.title)])];
  const telling = (offset: number): number => (TELLING.has(segments[segmentAt(offset)]?.kind ?? '') ? segmentAt(offset) : -1);
  const people = gatherPeople({ view, segmentAt: telling, organisations: organisations.findings, keyOfBody: organisations.keyOf, bodies: placedBodies(view, mentions, organisations), taken }, mentions.holdings);
  const written = segments.map((segment) => segmentOf(view, segment, { story: stories[segment.story], options }));
  const dates = segments.flatMap((segment, index) => datesOf(view, segment, written[index]?.publishedOn?.value ?? null));
  const maskings = inOrder([...bodyMaskings(view, mentions, organisations), ...peopleMaskings(view, mentions, people, organisations), ...placeMaskings(view, mentions), ...dates]);
  const sentences = segments.flatMap((segment, index) => (TELLING.has(segment.kind) ? sentencesIn(folded, segment, { index, maskings }) : []));
  return { source, language: 'ar', segments: written, sentences, organisations: organisations.findings, people: people.findings };
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
  const colon = view.tokens.findIndex((token, index) => index >= from && index < to && token.text === ':');
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

function masking(view: TextView, mention: Omit<Mention, 'start' | 'end'>, spans: { readonly name: Span; readonly stretch?: Span }): Masking {
  return { mention: { ...sourceSpan(view.folded, spans.name), ...mention }, stretch: spans.stretch ?? spans.name };
}

function datesOf(view: TextView, segment: SegmentAt, publishedOn: string | null): readonly Masking[] {
  if (!TELLING.has(segment.kind)) return [];
  const dates = sentencesOf(view.text, segment.stretch).flatMap((sentence) => (mayHoldDate(view.text, sentence) ? readDates(view.text, sentence, publishedOn) : []));
  return dates.map(({ stretch, fixed }) => {
    const date: WrittenDate = { asWritten: textOf(view.source, sourceSpan(view.folded, stretch)), ...fixed };
    return masking(view, { kind: 'date', key: null, date }, { name: stretch });
  });
}

function bodyMaskings(view: TextView, mentions: Mentions, organisations: Gathered): readonly Masking[] {
  const bodies = mentions.bodies.map((body) => masking(view, { kind: body.state ? 'state' : 'organisation', key: organisations.keyOf(body) }, { name: body.name, stretch: withQuotes(view, body.whole) }));
  const others = organisations.others.map(({ stretch, key }) => masking(view, { kind: 'organisation', key }, { name: stretch, stretch: withQuotes(view, stretch) }));
  return [...bodies, ...others];
}

/** Quotes around a name go with it, so that no rule meets them. */
function withQuotes(view: TextView, stretch: Span): Span {
  const open = view.text[stretch.start - 1] === '"';
  const close = view.text[stretch.end] === '"';
  return open && close ? { start: stretch.start - 1, end: stretch.end + 1 } : stretch;
}

function peopleMaskings(view: TextView, mentions: Mentions, people: GatheredPeople, organisations: Gathered): readonly Masking[] {
  const held = mentions.holdings.flatMap((holding) => {
    const key = people.keyOf(holding);
    const offices = holding.offices.map((office) => masking(view, { kind: 'office', key, organisation: office.body === null ? null : organisations.keyOf(office.body) }, { name: office.title }));
    return [masking(view, { kind: 'person', key }, { name: holding.named.name, stretch: holding.named.whole }), ...offices];
  });
  const alone = mentions.offices.map((office) => masking(view, { kind: 'office', key: null, organisation: office.body === null ? null : organisations.keyOf(office.body) }, { name: office.title }));
  const surnames = people.surnames.map(({ stretch, key }) => masking(view, { kind: 'person', key }, { name: stretch }));
  return [...held, ...alone, ...surnames];
}

function placeMaskings(view: TextView, mentions: Mentions): readonly Masking[] {
  return mentions.places.map((place) => masking(view, { kind: 'place', key: null }, { name: place }));
}

/** The longest mention wins over those inside it. */
function inOrder(maskings: readonly Masking[]): readonly Masking[] {
  const sorted = [...maskings].sort((a, b) => a.stretch.start - b.stretch.start || b.stretch.end - a.stretch.end);
  const kept: Masking[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.stretch, next.stretch)) kept.push(next);
  }
  return kept;
}

function sentencesIn(folded: Folded, segment: SegmentAt, { index, maskings }: { index: number; maskings: readonly Masking[] }): readonly Sentence[] {
  let next = maskings.findIndex((one) => one.stretch.start >= segment.stretch.start);
  return sentencesOf(folded.text, segment.stretch).map((stretch) => {
    const isHeadline = segment.headline !== null && stretch.start >= segment.headline.start && stretch.end <= segment.headline.end;
    const inside: Masking[] = [];
    for (let one = maskings[next]; next >= 0 && one !== undefined && one.stretch.start < stretch.end; one = maskings[++next]) {
      if (one.stretch.start >= stretch.start && one.stretch.end <= stretch.end) inside.push(one);
    }
    return maskSentence(folded, { segment: index, isHeadline, stretch }, inside);
  });
}

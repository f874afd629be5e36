import type { Ground } from '../../ground.ts';
import type { ReadingOptions, Segment } from '../../reading.ts';
import { type Publication, segmentOf, sentencesIn, tokensBySegment } from '../../segments/lay-segments.ts';
import { isTelling, type SegmentAt, segmentIndexAt } from '../../segments/segment-at.ts';
import { addAll } from '../../text/lists.ts';
import { wordsIn } from '../../text/words-in.ts';
import { maskInstruments } from './instruments/mask-instruments.ts';
import { foldWithWayBack } from './letters/fold.ts';
import { maskDates, maskNames } from './mask-names.ts';
import { BodyGatherer, type Gathered } from './organisations/gather-bodies.ts';
import { bareWords } from './organisations/names-alike.ts';
import { gatherPeople } from './people/gather-people.ts';
import { givenNames } from './people/words/given-names.ts';
import type { Placed } from './people/held-where.ts';
import { readName } from './people/read-name.ts';
import { skipHonorifics } from './people/skip-honorifics.ts';
import type { Holding, Mentions } from './mentions.ts';
import { MentionReader } from './read-mentions.ts';
import { readSegments, type Story, wholeParts } from './segments/read-segments.ts';
import { type LocalName, TextView } from './text-view.ts';
import { stopWords } from './words/stop-words.ts';

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
  const organisations = new BodyGatherer(view, segmentAt).gather([...mentions.bodies, ...mentions.jointStates]);
  const taken = [...mentions.bodies.map((body) => body.whole), ...mentions.offices.map((office) => office.title), ...mentions.holdings.flatMap((holding) => [holding.named.whole, ...holding.offices.map((office) => office.title)])];
  const isTold = (offset: number): boolean => {
    const segment = segments[at(offset)];
    return segment !== undefined && isTelling(segment);
  };
  const people = gatherPeople({ view, segmentAt, isTold, organisations: organisations.findings, keyOfBody: (body) => organisations.keyOf(body), bodies: placedBodies(view, mentions, organisations), taken }, mentions.holdings);
  const written = segments.map((segment) => segmentOf(source, folded, { segment, publication: publicationOf(stories[segment.story], options) }));
  const dates = segments.flatMap((segment, index) => (isTelling(segment) ? maskDates(view, segment.stretch, written[index]?.publishedOn?.value ?? null) : []));
  const maskings = maskNames(view, { mentions, organisations, people, dates });
  const sentences = segments.flatMap((segment, index) => (isTelling(segment) ? sentencesIn(folded, segment, { index: parts[index] ?? index, maskings }) : []));
  return { source, language: 'ar', segments: joined(written, parts), sentences, organisations: organisations.findings, people: people.findings };
}

/** Names are read in segments that tell something; of a byline, the people only. */
function readAllMentions(view: TextView, segments: readonly SegmentAt[]): Mentions {
  const all: Mentions = { bodies: [], jointStates: [], holdings: [], offices: [], places: [] };
  for (const { segment, from, to } of tokensBySegment(view, segments)) {
    const author = segment.kind === 'byline' ? readAuthor(view, from, to) : null;
    if (author !== null) all.holdings.push(author);
    if (!isTelling(segment)) continue;
    const found = new MentionReader(view, from, to).read();
    addAll(all.holdings, found.holdings);
    addAll(all.bodies, found.bodies);
    addAll(all.jointStates, found.jointStates);
    addAll(all.offices, found.offices);
    addAll(all.places, found.places);
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
    .map(({ alias, quoted }) => ({ words: wordsIn(view.text.slice(alias.start, alias.end)), quoted }))
    .filter(({ words }) => (words[0]?.length ?? 0) > 2 && !stopWords.has(words[0] ?? '') && !givenNames.has(words[0] ?? ''));
}

function publicationOf(story: Story | undefined, { publishedOn }: ReadingOptions): Publication {
  return { day: story?.publishedOn ?? null, publisher: story?.publisher ?? null, captured: publishedOn ?? null, code: 'ar' };
}

/** The segments with their bylines inside them. */
function joined(segments: readonly Segment[], parts: readonly number[]): readonly Segment[] {
  return [...Map.groupBy(segments, (_, index) => parts[index] ?? index).values()].flatMap((pieces) => {
    const [first] = pieces;
    return first === undefined ? [] : [{ ...first, end: pieces.at(-1)?.end ?? first.end }];
  });
}

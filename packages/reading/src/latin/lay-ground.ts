import type { Ground } from '../ground.ts';
import { type Publication, segmentOf, sentencesIn, tokensBySegment } from '../segments/lay-segments.ts';
import { isTelling, type SegmentAt, segmentIndexAt } from '../segments/segment-at.ts';
import { sourceSpan } from '../text/folded.ts';
import { addAll } from '../text/lists.ts';
import { type Span, textOf } from '../text/span.ts';
import { BodyGatherer, type Gathered } from './bodies/gather-bodies.ts';
import { maskInstruments } from './instruments/mask-instruments.ts';
import type { LatinLanguage } from './language.ts';
import { maskNames } from './mask-names.ts';
import { type Mentions, noMentions } from './mentions.ts';
import { gatherPeople } from './people/gather-people.ts';
import { layOut, type Placed } from './people/suppose-body.ts';
import { MentionReader } from './read-mentions.ts';
import { readSegments, type StoryTold } from './segments/read-segments.ts';
import { TextView } from './text-view.ts';

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
  const people = gatherPeople({ view, code: language.code, segmentAt, keyOfBody: (body) => organisations.keyOf(body), taken: takenBy(mentions, organisations), articles: language.names.articles, around: layOut(view, placesOf(mentions, organisations), { organisations: organisations.findings, isHead: language.names.isHead }) }, mentions.holdings);
  const written = segments.map((segment) => segmentOf(source, view.folded, { segment, publication: publicationOf(stories[segment.story], publishedOn, language.code) }));
  const telling = segments.map((segment, index) => ({ segment, index })).filter(({ segment }) => isTelling(segment));
  const dates = telling.flatMap(({ segment, index }) => language.readDates(view.text, segment.stretch, written[index]?.publishedOn?.value ?? null));
  const maskings = maskNames(view, { mentions, organisations, people, dates });
  const sentences = telling.flatMap(({ segment, index }) => sentencesIn(view.folded, segment, { index, maskings, abbreviations: language.abbreviations }));
  return { source, language: language.code, segments: written, sentences, organisations: organisations.findings, people: people.findings };
}

/** Names are read in segments that tell something. */
function readAllMentions(view: TextView, segments: readonly SegmentAt[], language: LatinLanguage): Mentions {
  const all = noMentions();
  for (const { segment, from, to } of tokensBySegment(view, segments)) {
    if (!isTelling(segment)) continue;
    const found = new MentionReader(view, language, [from, to]).read();
    addAll(all.bodies, found.bodies);
    addAll(all.holdings, found.holdings);
    addAll(all.offices, found.offices);
    addAll(all.places, found.places);
  }
  return all;
}

/** Where bodies are named, in the order of the text. */
function placesOf({ bodies }: Mentions, organisations: Gathered): readonly Placed[] {
  const named = bodies.flatMap((body) => {
    const key = organisations.keyOf(body);
    return key === null || body.rule.endsWith('nationality') ? [] : [{ stretch: body.whole, key }];
  });
  return [...named, ...organisations.others].sort((a, b) => a.stretch.start - b.stretch.start);
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

/** The publication of a segment’s story; its publisher is told in the dateline. */
function publicationOf(told: StoryTold | undefined, captured: string | null, code: string): Publication {
  const publisher = told?.publisher ?? null;
  return { day: told?.publishedOn ?? null, publisher: publisher === null ? null : { stretch: publisher, rule: `${code}/segments/dateline` }, captured, code };
}

import type { Mention } from '../../ground.ts';
import type { WrittenDate } from '../../reading.ts';
import { sourceSpan } from '../../text/folded.ts';
import { inOrder, type Masking } from '../../text/mask.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { type Span, textOf } from '../../text/span.ts';
import { type DateAt, mayHoldDate, readDates } from './dates/read-dates.ts';
import type { Body } from './organisations/body.ts';
import type { Gathered } from './organisations/gather-bodies.ts';
import type { GatheredPeople } from './people/gather-people.ts';
import type { Mentions } from './mentions.ts';
import type { TextView } from './text-view.ts';

/** What was named in a text, gathered into findings. */
interface Named {
  readonly mentions: Mentions;
  readonly organisations: Gathered;
  readonly people: GatheredPeople;
}

/** One sign for every name, in order; the longest mention wins over those inside it. */
export function maskNames(view: TextView, named: Named & { readonly dates: readonly Masking[] }): readonly Masking[] {
  return inOrder([...bodyMaskings(view, named), ...peopleMaskings(view, named), ...placeMaskings(view, named), ...named.dates]);
}

function masking(view: TextView, mention: Omit<Mention, 'start' | 'end'>, spans: { readonly name: Span; readonly stretch?: Span }): Masking {
  return { mention: { ...sourceSpan(view.folded, spans.name), ...mention }, stretch: spans.stretch ?? spans.name };
}

/** Dates of a segment, with what they fix against the day of its publication, or, where none is told, against the day that it calls «today». */
export function maskDates(view: TextView, segment: Span, publishedOn: string | null): readonly Masking[] {
  const sentences = sentencesOf(view.text, segment).filter((sentence) => mayHoldDate(view.text, sentence));
  const read = (day: string | null): readonly DateAt[] => sentences.flatMap((sentence) => readDates(view.text, sentence, day));
  const dates = read(publishedOn);
  const today = publishedOn === null ? dayOfToday(view.text, dates) : null;
  return (today === null ? dates : read(today)).map(({ stretch, fixed }) => {
    const date: WrittenDate = { asWritten: textOf(view.source, sourceSpan(view.folded, stretch)), ...fixed };
    return masking(view, { kind: 'date', key: null, date }, { name: stretch });
  });
}

const TODAY = /^(?:هذا )?اليوم(?![ء-ي])/u;

/** «today, Sunday 30 August 2020»: the day on which the text was written. */
function dayOfToday(text: string, dates: readonly DateAt[]): string | null {
  const today = dates.find(({ stretch, fixed: { edtf, because } }) => edtf?.length === 10 && because === undefined && TODAY.test(text.slice(stretch.start, stretch.end)));
  return today?.fixed.edtf ?? null;
}

function bodyMaskings(view: TextView, { mentions, organisations }: Named): readonly Masking[] {
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

function peopleMaskings(view: TextView, { mentions, people, organisations }: Named): readonly Masking[] {
  const keyOf = (body: Body | null): string | null => (body === null ? null : organisations.keyOf(body));
  const held = mentions.holdings.flatMap((holding) => {
    const key = people.keyOf(holding);
    const offices = holding.offices.map((office) => masking(view, { kind: 'office', key, organisation: keyOf(office.body), nationality: keyOf(office.nationality) }, { name: office.title }));
    return [masking(view, { kind: 'person', key, nationality: keyOf(holding.named.nationality) }, { name: holding.named.name, stretch: holding.named.whole }), ...offices];
  });
  const alone = mentions.offices.map((office) => masking(view, { kind: 'office', key: null, organisation: keyOf(office.body), nationality: keyOf(office.nationality) }, { name: office.title }));
  const surnames = people.surnames.map(({ stretch, key }) => masking(view, { kind: 'person', key }, { name: stretch }));
  return [...held, ...alone, ...surnames];
}

function placeMaskings(view: TextView, { mentions }: Named): readonly Masking[] {
  return mentions.places.map((place) => masking(view, { kind: 'place', key: null }, { name: place }));
}

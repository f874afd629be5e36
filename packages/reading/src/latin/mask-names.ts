import type { Mention } from '../ground.ts';
import type { WrittenDate } from '../reading.ts';
import { sourceSpan } from '../text/folded.ts';
import { inOrder, type Masking } from '../text/mask.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Body } from './bodies/body.ts';
import type { Gathered } from './bodies/gather-bodies.ts';
import type { DateAt } from './dates/fix-date.ts';
import type { Mentions } from './mentions.ts';
import type { GatheredPeople } from './people/gather-people.ts';
import type { Office } from './people/person.ts';
import type { TextView } from './text-view.ts';

/** What was named in a text, gathered into findings. */
interface Named {
  readonly mentions: Mentions;
  readonly organisations: Gathered;
  readonly people: GatheredPeople;
  readonly dates: readonly DateAt[];
}

/** One sign for every name, in order; the longest mention wins over those inside it. */
export function maskNames(view: TextView, { mentions, organisations, people, dates }: Named): readonly Masking[] {
  const one = (mention: Omit<Mention, 'start' | 'end'>, name: Span, stretch: Span = name): Masking => ({ mention: { ...sourceSpan(view.folded, name), ...mention }, stretch });
  const keyOf = (body: Body | null): string | null => (body === null ? null : organisations.keyOf(body));
  const officeOf = (office: Office, key: string | null): Masking => one({ kind: 'office', key, organisation: keyOf(office.body), nationality: keyOf(office.nationality) }, office.title, { start: view.startOf(office.startToken), end: office.title.end });
  const placeEnds = new Set(mentions.places.map(({ end }) => end));
  const maskOf = (body: Body): Masking => {
    const stretch = withQuotes(view, body.whole);
    if (body.state && isWhere(view, body, placeEnds)) return one({ kind: 'place', key: null }, body.name, stretch);
    return one({ kind: body.state ? 'state' : 'organisation', key: keyOf(body) }, body.name, stretch);
  };
  return inOrder([
    ...mentions.bodies.map(maskOf),
    ...organisations.others.map(({ stretch, key }) => one({ kind: 'organisation', key }, stretch)),
    ...mentions.holdings.flatMap((holding) => {
      const key = people.keyOf(holding);
      return [one({ kind: 'person', key }, holding.named.name, holding.named.whole), ...holding.offices.map((office) => officeOf(office, key))];
    }),
    ...mentions.offices.map((office) => officeOf(office, people.holderOf(office))),
    ...people.surnames.map(({ stretch, key }) => one({ kind: 'person', key }, stretch)),
    ...mentions.places.map((place) => one({ kind: 'place', key: null }, place)),
    ...dates.map(({ stretch, fixed }) => {
      const date: WrittenDate = { asWritten: textOf(view.source, sourceSpan(view.folded, stretch)), ...fixed };
      return one({ kind: 'date', key: null, date }, stretch);
    }),
  ]);
}

/** «in Rabat, capital of Morocco», «in Banjul (The Gambia)»: the State says where the town is, and does nothing. */
function isWhere({ text }: TextView, { whole: { start, end } }: Body, placeEnds: ReadonlySet<number>): boolean {
  if (/(?:capitale (?:du |de la |de l'|des |de |d')|capital (?:city )?of (?:the )?)$/u.test(text.slice(Math.max(0, start - 24), start))) return true;
  const open = /\((?:the |la |le |l')?$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  return open > 0 && text[end] === ')' && placeEnds.has(start - open - 1);
}

/** Quotes around a name go with it, so that no rule meets them. */
function withQuotes(view: TextView, stretch: Span): Span {
  const open = view.text[stretch.start - 1] === '"';
  return open && view.text[stretch.end] === '"' ? { start: stretch.start - 1, end: stretch.end + 1 } : stretch;
}

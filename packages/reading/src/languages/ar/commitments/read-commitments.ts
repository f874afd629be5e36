import type { CommitmentFinding, Key, Value } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { worthTrying } from '../../../rules/worth-trying.ts';
import { overlaps, type Span, textOf } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { deedsOf } from './deeds.ts';
import { dueIn } from './due-in.ts';
import { commitmentRules, listRules } from './index.ts';
import { listsOpenedBy } from './list-items.ts';
import { isNotUndertaken } from './not-undertaken.ts';
import { stressedNeed } from './stressed-need.ts';
import { bodiesStated, responsibleFor, type Sources } from './responsible.ts';
import { rowsOfTables, tableOfDecisions } from './table-of-decisions.ts';
import { CHARGED, PURPOSE_ONLY } from './what.ts';

/** Of calls, intentions and wishes of one story no more are kept where it tells of so many commitments already: the clearest. */
const MOST = 5;
/** What is bound or decided is hardly ever told to fill a page: so many are kept. */
const MOST_FIRM = 12;
const mostOf = ({ force }: CommitmentRule): number => (force === 'obligation' || force === 'decision' ? MOST_FIRM : MOST);

/** What the bodies of a story are to do, by whom, with what force. */
export function readCommitments(context: ActContext, sources: Sources): readonly Omit<CommitmentFinding, 'key'>[] {
  const rows = tabled(context, sources);
  const found: Found[] = [...rows, ...listed(context, sources).filter(({ span }) => !rows.some((row) => overlaps(row.span, span)))];
  const openings = found.map(({ finding }) => finding.evidence).flatMap(([opening]) => opening ?? []);
  for (const [rule, sentences] of worthTrying(commitmentRules, context.story.body)) {
    const most = mostOf(rule);
    if (found.length >= most) continue;
    for (const sentence of sentences) {
      for (const match of applyRule(rule, sentence)) {
        if (rule.by === 'parties' && !sources.instruments.some(({ role }) => role === 'main')) continue;
        if (isNotUndertaken(match)) continue;
        for (const what of deedsOf(match)) {
          const span = sentence.written(what);
          if (found.length >= most || isPurposeOnly(rule, match, what)) continue;
          if (found.some((one) => overlaps(one.span, span) || isToldAgain(one, textOf(context.source, span))) || openings.some((one) => overlaps(one, span))) continue;
          found.push({ finding: findingOf({ rule, match, what }, context, sources), span });
        }
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start).map(({ finding }) => finding);
}

interface Found {
  readonly finding: Omit<CommitmentFinding, 'key'>;
  readonly span: Span;
}

/** The same deed in the same first words: a headline and its sentence, an agency and its quotation. */
function isToldAgain({ finding }: Found, words: string): boolean {
  return words.split(/\s+/u).length > 3 && firstWords(finding.text.value) === firstWords(words);
}

const firstWords = (text: string): string => text.split(/\s+/u).slice(0, 3).join(' ');

/** The rows of tables of decisions, each with who and by when in cells of their own. */
function tabled(context: ActContext, sources: Sources): readonly Found[] {
  return rowsOfTables(context.story.sentences, context.source).flatMap(({ match, due }) => {
    const what = match.groups['what'] ?? match.masked;
    const finding = findingOf({ rule: tableOfDecisions, match, what }, context, sources);
    return [{ span: match.evidence, finding: { ...finding, due: (due === null ? null : dueIn(match, due, context.source)) ?? finding.due } }];
  });
}

/** The items of lists, every one of them: «decided the following: 1- …». */
function listed(context: ActContext, sources: Sources): Found[] {
  return [...worthTrying(listRules, context.story.sentences)].flatMap(([rule, worth]) =>
    listsOpenedBy(rule, worth, context.story.sentences).flatMap(({ opening, items }) => {
      const deciding = responsibleFor({ rule, match: opening, source: sourceOf(opening, sources) }, context, sources);
      return items.flatMap((match) => {
        const deeds = deedsOf(match);
        const [first, last] = [deeds[0], deeds.at(-1)];
        if (first === undefined || last === undefined) return [];
        const what = { start: first.start, end: last.end };
        const span = match.sentence.written(what);
        const finding = findingOf({ rule, match, what }, context, sources);
        return [{ span, finding: { ...finding, evidence: [opening.evidence, span], responsible: chargedIn(match, context) ?? doerIn(match, context) ?? deciding } }];
      });
    }),
  );
}

/** «charging the secretariat with …»: who is charged in an item; null where it charges no one apart. */
function chargedIn(match: Match, context: ActContext): readonly Value<Key>[] | null {
  const { sentence, masked } = match;
  const charge = CHARGED.exec(sentence.masked.slice(masked.start, masked.end));
  if (charge === null) return null;
  const start = masked.start + charge[0].length - (charge.groups?.['who'] ?? '').length;
  return bodiesStated(match, { start, end: masked.start + charge[0].length, patience: 6 }, context);
}

/** «the centre prepares a guide»: an item that begins with a verb and its subject; null where it has none of its own. */
function doerIn(match: Match, context: ActContext): readonly Value<Key>[] | null {
  const { sentence, masked } = match;
  const doing = DOING.exec(sentence.masked.slice(masked.start, masked.end));
  if (doing === null) return null;
  const doers = bodiesStated(match, { start: masked.start + doing[0].length - 1, end: masked.end, patience: 0 }, context);
  return doers.length === 0 ? null : doers;
}

/** A verb in the present or the future, and right after it a body or an office. */
const DOING = /^[\s"'(]*س?[يت][ء-ي]{2,8} ["'(]*[\uE001-\uE004]/u;

/** A purpose that any instrument has is no deed, and to call it important asks nothing of anyone. */
function isPurposeOnly({ id, force, by }: CommitmentRule, { sentence }: Match, what: Span): boolean {
  return ((force === 'intention' && by === 'parties') || id === stressedNeed.id) && PURPOSE_ONLY.test(sentence.masked.slice(what.start, what.end));
}

interface Seen {
  readonly rule: CommitmentRule;
  readonly match: Match;
  /** The words of the deed, in masked letters. */
  readonly what: Span;
}

function findingOf({ rule, match, what }: Seen, context: ActContext, sources: Sources): Omit<CommitmentFinding, 'key'> {
  const { sentence } = match;
  const span = sentence.written(what);
  const stated = { basis: 'stated' as const, rule: rule.id, evidence: [match.evidence] };
  const named = sourceOf(match, sources);
  const meant = named === null && rule.by === 'parties' ? sources.instruments.filter(({ role }) => role === 'main').map(({ key }) => key) : [];
  const source = named ?? meant[0] ?? null;
  return {
    segment: sentence.segment,
    evidence: [match.evidence],
    rule: rule.id,
    responsible: responsibleFor({ rule, match, source, what }, context, sources),
    text: { ...stated, value: textOf(context.source, span), evidence: [span] },
    force: { ...stated, value: rule.force },
    due: dueIn(match, what, context.source),
    // «the memorandum» after two of them is supposed to be the first
    source: source === null ? null : { ...stated, value: source, ...(meant.length > 1 && { basis: 'inferred' as const, because: 'named-before' }) },
  };
}

/** The instrument named in the same words, else the statement in which it was said. */
function sourceOf(match: Match, { instruments, statements }: Sources): Key | null {
  const byName = instruments.find(({ evidence, name }) => [...evidence, ...name.evidence].some((one) => overlaps(one, match.evidence)));
  if (byName !== undefined) return byName.key;
  return statements.find(({ positions }) => positions.some(({ act }) => act.evidence.some((one) => overlaps(one, match.evidence))))?.key ?? null;
}

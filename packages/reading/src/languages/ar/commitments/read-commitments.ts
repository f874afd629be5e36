import type { Sentence } from '../../../ground.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import { readList } from '../../../joining/read-list.ts';
import { twoSides } from '../../../joining/two-sides.ts';
import type { CommitmentFinding, InstrumentFinding, Key, StatementFinding, Value } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { overlaps, type Span, textOf } from '../../../text/span.ts';
import { SIGN } from '../../../text/masked.ts';
import type { ActContext } from '../instruments/read-instruments.ts';
import { listWords } from '../list-words.ts';
import { words } from '../patterns.ts';
import { BETWEEN, SIDES } from '../sides.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { commitmentRules, listRules } from './index.ts';
import { listsOpenedBy } from './list-items.ts';
import { CHARGED, PURPOSE_ONLY } from './what.ts';

/** What has been read of the same story and may have given rise to a commitment. */
export interface Sources {
  readonly instruments: readonly InstrumentFinding[];
  readonly statements: readonly StatementFinding[];
}

/** At most this many commitments of one story: the clearest. */
const MOST = 5;

/** What the bodies of a story are to do, by whom, with what force. */
export function readCommitments(context: ActContext, sources: Sources): readonly Omit<CommitmentFinding, 'key'>[] {
  const found: Found[] = listed(context, sources);
  const openings = found.map(({ finding }) => finding.evidence).flatMap(([opening]) => opening ?? []);
  for (const rule of commitmentRules) {
    if (found.length >= MOST) break;
    for (const sentence of context.story.body) {
      for (const match of applyRule(rule, sentence)) {
        const what = whatOf(match);
        if (what === null || found.length >= MOST || isPurposeOnly(rule, match, what)) continue;
        const span = sentence.written(what);
        if (rule.by === 'parties' && !sources.instruments.some(({ role }) => role === 'main')) continue;
        if (found.some((one) => overlaps(one.span, span)) || openings.some((one) => overlaps(one, span))) continue;
        found.push({ finding: findingOf({ rule, match, span }, context, sources), span });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start).map(({ finding }) => finding);
}

interface Found {
  readonly finding: Omit<CommitmentFinding, 'key'>;
  readonly span: Span;
}

/** The items of lists, every one of them: «decided the following: 1- …». */
function listed(context: ActContext, sources: Sources): Found[] {
  return listRules.flatMap((rule) =>
    listsOpenedBy(rule, context.story.sentences).flatMap(({ opening, items }) => {
      const deciding = responsibleFor({ rule, match: opening, span: opening.evidence }, context, { ...sources, source: sourceOf(opening, sources) });
      return items.flatMap((match) => {
        const what = whatOf(match);
        if (what === null) return [];
        const span = match.sentence.written(what);
        const finding = findingOf({ rule, match, span }, context, sources);
        return [{ span, finding: { ...finding, evidence: [opening.evidence, span], responsible: chargedIn(match, context) ?? deciding } }];
      });
    }),
  );
}

/** «charging the secretariat with …»: who is charged in an item; null where it charges no one apart. */
function chargedIn({ rule, sentence, masked, evidence }: Match, { known, resolve }: ActContext): readonly Value<Key>[] | null {
  const charge = CHARGED.exec(sentence.masked.slice(masked.start, masked.end));
  if (charge === null) return null;
  const start = masked.start + charge[0].length - (charge.groups?.['who'] ?? '').length;
  const within = { start, end: masked.start + charge[0].length };
  const keys = readList({ sentence, within, resolve, patience: 6 }, listWords).map((one) => keyOf(one, known)).filter((key) => key !== null);
  return keys.map((value) => ({ value, basis: 'stated', rule, evidence: [evidence] }));
}

const ENDS = new RegExp(
  `[،,] ?(?:${words(['مؤكدا', 'مؤكدة', 'مشيرا', 'مشيرة', 'موضحا', 'مضيفا', 'مبينا', 'لافتا', 'معربا', 'مشددا', 'منوها', 'داعيا', 'داعين', 'مؤكدين', 'مشددين', 'حيث', 'إذ', 'الذي', 'التي', 'وذلك', 'كما', 'بينما', 'وقال', 'وأكد', 'وأوضح', 'خاصة أن', 'عدا', 'إضافة إلى', 'فضلا عن', 'وكذلك', 'كذلك'], '')})| ${words(['وذلك', 'حيث', 'وفقا لأحكام'], '')}`,
  'u',
);

/** The words of the deed, cut where another clause begins; null where hardly any are left. */
function whatOf({ sentence, groups }: Match): Span | null {
  const what = groups['what'];
  if (what === undefined) return null;
  const letters = sentence.masked.slice(what.start, what.end);
  const lead = /^[\s"',،]*(?:(?:ان|كل من) )?/u.exec(letters)?.[0].length ?? 0;
  const cut = ENDS.exec(letters)?.index ?? letters.length;
  const rest = letters.slice(lead, cut).trimEnd();
  const short = rest.split(' ').length > 34 ? rest.slice(0, firstComma(rest)) : rest;
  const end = what.start + lead + short.replace(/["'،,\s]+$/u, '').length;
  const told = { start: what.start + lead, end };
  const written = sentence.written(told);
  // A sign stands for a whole name: length is told by the source.
  return end <= told.start || written.end - written.start < 8 ? null : told;
}

/** A purpose that any instrument has is no deed. */
function isPurposeOnly({ force, by }: CommitmentRule, { sentence }: Match, what: Span): boolean {
  return force === 'intention' && by === 'parties' && PURPOSE_ONLY.test(sentence.masked.slice(what.start, what.end));
}

/** The comma nearest after the twelfth word, so that long lists do not swallow the deed. */
function firstComma(letters: string): number {
  const from = letters.split(' ').slice(0, 12).join(' ').length;
  const comma = letters.indexOf('،', from);
  return comma < 0 ? letters.length : comma;
}

interface Seen {
  readonly rule: CommitmentRule;
  readonly match: Match;
  readonly span: Span;
}

function findingOf({ rule, match, span }: Seen, context: ActContext, sources: Sources): Omit<CommitmentFinding, 'key'> {
  const { sentence } = match;
  const stated = { basis: 'stated' as const, rule: rule.id, evidence: [match.evidence] };
  const source = sourceOf(match, sources) ?? (rule.by === 'parties' ? (sources.instruments.find(({ role }) => role === 'main')?.key ?? null) : null);
  return {
    segment: sentence.segment,
    evidence: [match.evidence],
    rule: rule.id,
    responsible: responsibleFor({ rule, match, span }, context, { ...sources, source }),
    text: { ...stated, value: textOf(context.source, span), evidence: [span] },
    force: { ...stated, value: rule.force },
    due: dueIn(sentence, match),
    source: source === null ? null : { ...stated, value: source },
  };
}

function responsibleFor({ rule, match }: Seen, context: ActContext, { instruments, statements, source }: Sources & { source: Key | null }): readonly Value<Key>[] {
  const { sentence, groups } = match;
  const said = { rule: rule.id, evidence: [match.evidence] };
  const inferred = (keys: readonly Key[], because: string): readonly Value<Key>[] => keys.map((value) => ({ ...said, value, basis: 'inferred', because }));
  if (rule.by === 'no-one') return [];
  const who = groups['who'];
  if (who !== undefined && rule.by !== 'parties') {
    const list = readList({ sentence, within: who, resolve: context.resolve, patience: 6 }, listWords);
    const keys = list.map((one) => keyOf(one, context.known)).filter((key) => key !== null);
    const after = rule.by === 'addressee' && keys.length > 1 ? keys.slice(1) : keys;
    if (keys.length > 0) return after.map((value) => ({ ...said, value, basis: 'stated' }));
    if (SIDES.test(sentence.masked.slice(who.start, who.end))) return inferred(twoSides(context.story.sentences, sentence, { known: context.known, words: listWords, resolve: context.resolve, between: BETWEEN }), 'the-two-sides');
  }
  if (rule.by === 'addressee') return [];
  const parties = (instruments.find(({ key }) => key === source) ?? instruments.find(({ role }) => role === 'main'))?.parties.map(({ value }) => value.organisation) ?? [];
  if (rule.by === 'parties' || /^(?:ال)?تعاون/u.test(sentence.masked.slice(who?.start ?? 0))) return inferred(parties, 'parties-of-instrument');
  const speaker = statements.find(({ positions }) => positions.some(({ act }) => act.evidence.some((one) => overlaps(one, match.evidence))))?.speaker.value ?? null;
  const body = context.known.bodyOf(speaker);
  return body === null ? inferred(parties, 'parties-of-instrument') : inferred([body], 'body-of-speaker');
}

function keyOf(one: { readonly body: { readonly key: Key | null } | null; readonly person: { readonly key: Key | null } | null }, known: KnownBodies): Key | null {
  return one.body?.key ?? (one.person === null ? null : (known.bodyOf(one.person.key) ?? one.person.key));
}

/** The instrument named in the same words, else the statement in which it was said. */
function sourceOf(match: Match, { instruments, statements }: Sources): Key | null {
  const byName = instruments.find(({ evidence, name }) => [...evidence, ...name.evidence].some((one) => overlaps(one, match.evidence)));
  if (byName !== undefined) return byName.key;
  return statements.find(({ positions }) => positions.some(({ act }) => act.evidence.some((one) => overlaps(one, match.evidence))))?.key ?? null;
}

/** The day or the time by which it is to be done, in or right before the words of the deed. */
function dueIn(sentence: Sentence, match: Match): CommitmentFinding['due'] {
  const what = match.groups['what'];
  if (what === undefined) return null;
  const at = sentence.masked.indexOf(SIGN.date, what.start);
  const mention = at >= 0 && at < what.end ? sentence.mentionAt(at) : null;
  if (mention?.date === undefined) return null;
  const { because } = mention.date;
  return { value: mention.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule: match.rule, evidence: [{ start: mention.start, end: mention.end }] };
}

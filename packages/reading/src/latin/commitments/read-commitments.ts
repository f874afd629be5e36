import { readList } from '../../joining/read-list.ts';
import { twoSides } from '../../joining/two-sides.ts';
import type { CommitmentFinding, InstrumentFinding, Key, StatementFinding, Value } from '../../reading.ts';
import { applyRule, type Match } from '../../rules/apply.ts';
import type { CommitmentRule } from '../../rules/commitment-rule.ts';
import { worthTrying } from '../../rules/worth-trying.ts';
import { SIGN } from '../../text/masked.ts';
import { overlaps, type Span, textOf } from '../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { fitting, meansAny } from '../two-sides.ts';

/** What has been read of the same story and may have given rise to a commitment. */
export interface Sources {
  readonly instruments: readonly InstrumentFinding[];
  readonly statements: readonly StatementFinding[];
}

/** At most this many commitments of one story: the clearest. */
const MOST = 8;

interface Seen {
  readonly rule: CommitmentRule;
  readonly match: Match;
  readonly what: Span;
}

/** What the bodies of a story are to do, by whom, with what force. */
export function readCommitments(context: ActContext, sources: Sources): readonly Omit<CommitmentFinding, 'key'>[] {
  const found: { finding: Omit<CommitmentFinding, 'key'>; span: Span }[] = [];
  for (const [rule, sentences] of worthTrying(context.words.commitments.rules, context.story.body)) {
    for (const sentence of sentences) {
      for (const match of applyRule(rule, sentence)) {
        const what = whatOf(match, context);
        if (what === null || found.length >= MOST) continue;
        if (rule.by === 'parties' && !sources.instruments.some(({ role }) => role === 'main')) continue;
        const span = sentence.written(what);
        if (found.some((one) => overlaps(one.span, span))) continue;
        const finding = findingOf({ rule, match, what }, context, sources);
        if (finding !== null) found.push({ span, finding });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start).map(({ finding }) => finding);
}

/** «on the following:», «ce qui suit»: what is agreed comes after it. */
const ONLY_OPENS = /^(?:(?:on|upon|to) )?(?:(?:all )?the following(?: [a-z]+)?|as follows|(?:de )?ce qui suit|comme suit) ?:?$/u;

/** The words of the deed, cut where another clause begins; null where hardly any are left. */
function whatOf({ sentence, groups }: Match, { words }: ActContext): Span | null {
  const what = groups['what'];
  if (what === undefined) return null;
  const letters = sentence.masked.slice(what.start, what.end);
  const lead = /^[\s"',]*/u.exec(letters)?.[0].length ?? 0;
  const cut = words.commitments.ends.exec(letters)?.index ?? letters.length;
  const rest = letters.slice(lead, Math.max(lead, cut)).split(' ').slice(0, 36).join(' ').replace(/["',\s]+$/u, '');
  const told = { start: what.start + lead, end: what.start + lead + rest.length };
  const written = sentence.written(told);
  return rest === '' || ONLY_OPENS.test(rest) || written.end - written.start < 8 ? null : told;
}

function findingOf({ rule, match, what }: Seen, context: ActContext, sources: Sources): Omit<CommitmentFinding, 'key'> | null {
  const { sentence } = match;
  const stated = { basis: 'stated' as const, rule: rule.id, evidence: [match.evidence] };
  const named = sourceOf(match, sources);
  const meant = named === null && rule.by === 'parties' ? sources.instruments.filter(({ role }) => role === 'main').map(({ key }) => key) : [];
  const source = named ?? meant[0] ?? null;
  const responsible = responsibleFor({ rule, match, what }, context, { ...sources, source });
  // A verb of promising without a known subject promises nothing that could be followed up.
  if (rule.by === 'subject' && responsible.length === 0) return null;
  const span = sentence.written(what);
  return {
    segment: sentence.segment,
    evidence: [match.evidence],
    rule: rule.id,
    responsible,
    text: { ...stated, value: textOf(context.source, span), evidence: [span] },
    force: { ...stated, value: rule.force },
    due: dueOf(match, what, context),
    // «the memorandum» after two of them is supposed to be the first
    source: source === null ? null : { ...stated, value: source, ...(meant.length > 1 && { basis: 'inferred' as const, because: 'named-before' }) },
  };
}

function responsibleFor({ rule, match }: Seen, context: ActContext, { instruments, statements, source }: Sources & { source: Key | null }): readonly Value<Key>[] {
  const { sentence, groups } = match;
  const { known, resolve, words } = context;
  const seen = { rule: rule.id, evidence: [match.evidence] };
  const inferred = (keys: readonly Key[], because: string): readonly Value<Key>[] => keys.map((value) => ({ ...seen, value, basis: 'inferred', because }));
  if (rule.by === 'no-one') return [];
  const who = groups['who'];
  const parties = (instruments.find(({ key }) => key === source) ?? instruments.find(({ role }) => role === 'main'))?.parties.map(({ value }) => value.organisation) ?? [];
  if (who !== undefined && rule.by !== 'parties') {
    const keys = [...new Set(readList({ sentence, within: who, resolve, patience: 6 }, words.list).map((one) => one.body?.key ?? known.partyOf(one) ?? one.person?.key ?? null).filter((key) => key !== null))];
    if (keys.length > 0) return keys.map((value) => ({ ...seen, value, basis: 'stated' }));
    const said = sentence.masked.slice(who.start, who.end);
    if (words.commitments.both.test(said)) {
      const fit = fitting(sentence, words, { known, sentences: context.story.sentences });
      if (parties.length === 2 && (meansAny(said) || parties.every((key) => fit.fits?.(key) ?? false))) return inferred(parties, 'parties-of-instrument');
      const sides = twoSides(context.story.sentences, sentence, { known, words: words.list, resolve, between: words.between, ...fit });
      return sides.length === 2 ? inferred(sides, 'the-two-sides') : inferred(parties, 'parties-of-instrument');
    }
    return [];
  }
  if (rule.by === 'parties') return inferred(parties, 'parties-of-instrument');
  const speaker = statements.find(({ positions }) => positions.some(({ act }) => act.evidence.some((one) => overlaps(one, match.evidence))))?.speaker.value ?? null;
  const body = known.bodyOf(speaker);
  return body === null ? [] : inferred([body], 'body-of-speaker');
}

/** The instrument named in the same words, else the statement in which it was said. */
function sourceOf(match: Match, { instruments, statements }: Sources): Key | null {
  const byName = instruments.find(({ evidence, name }) => [...evidence, ...name.evidence].some((one) => overlaps(one, match.evidence)));
  if (byName !== undefined) return byName.key;
  return statements.find(({ positions }) => positions.some(({ act }) => act.evidence.some((one) => overlaps(one, match.evidence))))?.key ?? null;
}

/** The day or the time by which a deed is to be done. */
export function dueOf(match: Match, what: Span, context: ActContext): CommitmentFinding['due'] {
  return dueIn(match, what) ?? withinTime(match, what, context);
}

/** The day by which it is to be done, in the words of the deed. */
function dueIn({ sentence, rule, masked }: Match, what: Span): CommitmentFinding['due'] {
  const from = Math.min(what.start, masked.start);
  const at = sentence.masked.indexOf(SIGN.date, from);
  const mention = at >= 0 && at < Math.max(what.end, masked.end) ? sentence.mentionAt(at) : null;
  if (mention?.date === undefined) return null;
  const { because } = mention.date;
  return { value: mention.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule, evidence: [{ start: mention.start, end: mention.end }] };
}

/** «within thirty days of the signing»: told, though no day can be reckoned. */
function withinTime({ sentence, rule }: Match, what: Span, { source, words }: ActContext): CommitmentFinding['due'] {
  const told = words.commitments.within.exec(sentence.masked.slice(what.start, what.end));
  if (told === null) return null;
  const at = sentence.written({ start: what.start + told.index, end: what.start + told.index + told[0].length });
  return { value: { asWritten: textOf(source, at), edtf: null, min: null, max: null, calendar: 'gregorian' }, basis: 'stated', rule, evidence: [at] };
}

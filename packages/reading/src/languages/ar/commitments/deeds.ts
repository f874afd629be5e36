import type { Mention, Sentence } from '../../../ground.ts';
import type { CommitmentFinding } from '../../../reading.ts';
import type { Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { words } from '../patterns.ts';
import { ACTION, AND_ACTION } from './what.ts';

const ENDS = new RegExp(
  `[،,]? (?:خلال|اثناء|علي هامش) (?:لقاء|لقاي|اجتماع|ال?جلس|اللقاء|الاجتماع|زيار)[ء-ي]*(?![ء-ي])|[،,] ?(?:${words(['مؤكدا', 'مؤكدة', 'مشيرا', 'مشيرة', 'موضحا', 'مضيفا', 'مبينا', 'لافتا', 'معربا', 'مشددا', 'منوها', 'داعيا', 'داعين', 'مؤكدين', 'مشددين', 'حيث', 'إذ', 'الذي', 'التي', 'وذلك', 'كما', 'بينما', 'وقال', 'وأكد', 'وأوضح', 'خاصة أن', 'عدا', 'إضافة إلى', 'فضلا عن', 'وكذلك', 'كذلك'], '')})| ${words(['وذلك', 'حيث', 'وفقا لأحكام'], '')}`,
  'u',
);

/** The deeds told by a match, each with the words that tell it; none where hardly any words are left. */
export function deedsOf(match: Match): readonly Span[] {
  const what = whatOf(match);
  return what === null ? [] : parted(match.sentence, what);
}

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

/** The comma nearest after the twelfth word, so that long lists do not swallow the deed. */
function firstComma(letters: string): number {
  const from = letters.split(' ').slice(0, 12).join(' ').length;
  const comma = letters.indexOf('،', from);
  return comma < 0 ? letters.length : comma;
}

const NEXT_DEED = new RegExp(`(?:[،,] (?=${AND_ACTION} )و| و(?=عقد )|[،,] علي (?=ان [يت][ء-ي]{2,} ))`, 'gu');

/** «setting up a committee, and preparing a report before the end of March»: two deeds, where one of them alone has a day. */
function parted(sentence: Sentence, what: Span): readonly Span[] {
  const letters = sentence.masked.slice(what.start, what.end);
  if (!ON_CONDITION.test(letters) && (!letters.includes(SIGN.date) || !BEGINS.test(letters))) return [what];
  const cuts = [...letters.matchAll(NEXT_DEED)];
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  const parts = starts.map((start, index) => ({ start: what.start + start, end: what.start + (cuts[index]?.index ?? letters.length) }));
  if (parts.some(({ start }) => sentence.masked.startsWith('ان ', start))) return parts.map(({ start, end }) => ({ start: sentence.masked.startsWith('ان ', start) ? start + 3 : start, end }));
  const dated = parts.filter(({ start, end }) => sentence.masked.slice(start, end).includes(SIGN.date)).length;
  return dated === parts.length ? [what] : parts;
}

/** «…, it being understood that the municipality maintains them»: another’s deed. */
const ON_CONDITION = /[،,] علي ان [يت][ء-ي]{2,} /u;
const BEGINS = new RegExp(`^${ACTION}`, 'u');

/** What makes a date no day by which something is done: a period, a plan of that year, what was before. */
const NO_DAY = new RegExp(`(?:الفتره|للفتره|فتره|الاعوام|للاعوام|اعوام|سنوات|منذ|لعام|للعام|لسنه|برسم|رويه|خطه|اجنده|استراتيجيه|ميزانيه|موازنه|موسم|(?:الموقع|المنعقد|الصادر|المعتمد|المبرم|الموءرخ|المورخ)ه?|(?:التي|الذي) [ء-ي]+)(?: (?:من|بين|ما بين|في|بتاريخ|عام|سنه|شهر|يوم))*(?: [ء-ي]+)? $`, 'u');
const GONE = new RegExp(words(['الماضي', 'الماضية', 'المنصرم', 'المنصرمة', 'الفارط', 'الفائت'], ''), 'u');

/** The day or the time by which a deed is to be done, in its words. */
export function dueIn(sentence: Sentence, what: Span, rule: string): CommitmentFinding['due'] {
  for (let at = sentence.masked.indexOf(SIGN.date, what.start); at >= 0 && at < what.end; at = sentence.masked.indexOf(SIGN.date, at + 1)) {
    const mention = sentence.mentionAt(at);
    if (mention === null || !isDay(sentence, mention, { start: what.start, end: at })) continue;
    return dueOf(mention, rule);
  }
  return null;
}

function isDay(sentence: Sentence, { date }: Mention, before: Span): boolean {
  if (date === undefined) return false;
  return !NO_DAY.test(sentence.masked.slice(Math.max(before.start, before.end - 60), before.end)) && !GONE.test(date.asWritten.replace(/ة/gu, 'ه'));
}

function dueOf(mention: Mention, rule: string): CommitmentFinding['due'] {
  if (mention.date === undefined) return null;
  const { because } = mention.date;
  return { value: mention.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule, evidence: [{ start: mention.start, end: mention.end }] };
}

import type { Sentence } from '../../../ground.ts';
import type { MeetingMention } from '../../../joining/group-meetings.ts';
import type { Key, Value } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { fold } from '../letters/fold.ts';
import { convened } from './convened.ts';
import { thoseWhoMet } from './those-who-met.ts';

/** Bodies that sit: what they hold is their own meeting. */
const SITS = /^(?:ال)?(?:لجنه|لجان|مجلس|برلمان|هييه|مكتب|جمعيه|فريق|مجمع|جهاز|ديوان|امانه|شبكه|كونغرس|مفوضيه|محكمه|حكومه|منظمه|اتحاد)(?![ء-ي])/u;
const TOKEN = new RegExp(`${SIGN.organisation}|ال[ء-ي]{3,}`, 'gu');
/** «its session», «their meeting»: of something feminine, masculine, or of several. */
const POSSESSED = /^(?!ال)[ء-ي]{3,}?(?<whose>هم|هما|ها|ه)$/u;

/** The body whose session it is by its name: «the first meeting of the council». */
export function bodyInName(mention: MeetingMention, context: ActContext): Value<Key> | null {
  return bodyIn(mention.sentence, mention.masked) ?? shortBodyIn(mention, context);
}

/** The body whose session it is though its name does not tell: whose «its» it is, or the sitting body that holds it. */
export function organOf(mention: MeetingMention, context: ActContext): Value<Key> | null {
  const { sentence, masked, cue } = mention;
  if (cue?.rule === convened.id) return bodiesIn(sentence, cue.masked, context).map(({ key, at }) => stated(key, sentence, at))[0] ?? null;
  const first = /^["'(]*(?<noun>[ء-ي]+)/u.exec(sentence.masked.slice(masked.start))?.groups?.['noun'] ?? '';
  const whose = mention.ofSomeone || OWN.test(first) ? POSSESSED.exec(first)?.groups?.['whose'] : undefined;
  if (whose === 'ه' || whose === 'ها') return ownerBefore(mention, whose === 'ها', context);
  return mention.definite || whose !== undefined ? subjectAt(mention, context) : (holderOf(mention, context) ?? plannerOf(mention, context));
}

/** A feminine noun ends like a possessed masculine one: only these are possessed with ه. */
const OWN = /^(?:دورت|جلست|اجتماع|اجتماعات|موتمر|قمت|لقاي|اعمال|جلسات|دورات)(?:ه|ها|هم)$/u;

function bodyIn(sentence: Sentence, name: Span): Value<Key> | null {
  for (let at = name.start; at < name.end; at++) {
    const mention = sentence.mentionAt(at);
    if (mention?.kind === 'organisation' && mention.key !== null) return stated(mention.key, sentence, { start: at, end: at + 1 });
  }
  return null;
}

/** «the first meeting of the council»: a body of the text by its short name. */
function shortBodyIn({ sentence, masked }: MeetingMention, { resolve }: ActContext): Value<Key> | null {
  const letters = sentence.masked.slice(masked.start, masked.end);
  for (const found of letters.matchAll(/ (?<noun>ل?للجنه|اللجنه|(?:لل|ال)(?:مجلس|برلمان|هييه|جمعيه|منظمه|شبكه|اتحاد|مكتب|فريق))(?![ء-ي])/gu)) {
    const noun = found.groups?.['noun'] ?? '';
    const start = masked.start + found.index + 1;
    const key = resolve(noun.replace(/^ل?للجنه$/u, 'اللجنه').replace(/^لل/u, 'ال'), sentence.written({ start, end: start + noun.length }).start)[0];
    if (key !== undefined) return stated(key, sentence, { start, end: start + noun.length });
  }
  return null;
}

/** The body named last before «its session» with which «its» agrees; the subject of the verb first. */
function ownerBefore({ sentence, masked, cue }: MeetingMention, feminine: boolean, context: ActContext): Value<Key> | null {
  const bodies = bodiesIn(sentence, { start: Math.max(0, masked.start - FAR), end: masked.start }, context).filter(({ key }) => isFeminine(context.known.name(key)) === feminine);
  const subject = cue === null || cue.masked.start >= masked.start ? undefined : bodies.find(({ at }) => at.start >= cue.masked.start);
  const owner = subject ?? bodies.at(-1);
  return owner === undefined ? null : stated(owner.key, sentence, owner.at);
}

/** «⟨council⟩ approved at the session (307)»: whose deed is told right before. */
function subjectAt({ sentence, masked }: MeetingMention, context: ActContext): Value<Key> | null {
  if (REPRESENTED.test(sentence.masked) || !/ (?:في|خلال|ضمن)(?: (?:ختام|اعمال|اشغال|اطار|مستهل|بدايه))* $/u.test(sentence.masked.slice(0, masked.start))) return null;
  const bodies = bodiesIn(sentence, { start: Math.max(0, masked.start - FAR), end: masked.start }, context).filter(({ key }) => SITS.test(fold(context.known.name(key))));
  const [only] = bodies;
  return only === undefined || new Set(bodies.map(({ key }) => key)).size !== 1 ? null : stated(only.key, sentence, only.at);
}

/** «… was represented at the sitting»: of another’s sitting. */
const REPRESENTED = /^[وف]?(?:ي|ت)?(?:مثلت?|شاركت?|حضرت?|راست?|تراست?) /u;

/** «⟨committee⟩ held a meeting»: one sitting body between the verb and the noun. */
function holderOf({ sentence, masked, cue }: MeetingMention, context: ActContext): Value<Key> | null {
  if (cue === null || cue.masked.start >= masked.start) return null;
  const bodies = bodiesIn(sentence, { start: cue.masked.start, end: masked.start }, context);
  const [first] = bodies;
  if (first === undefined || !SITS.test(fold(context.known.name(first.key)))) return null;
  return /^[ء-ي]+ ["'(]*$/u.test(sentence.masked.slice(cue.masked.start, first.at.start)) ? stated(first.key, sentence, first.at) : null;
}

/** «⟨council⟩ gets ready to hold its first sitting». */
function plannerOf({ sentence, masked }: MeetingMention, context: ActContext): Value<Key> | null {
  if (!/ (?:لعقد|علي عقد|عقد|لتنظيم)(?: اول)? $/u.test(sentence.masked.slice(0, masked.start))) return null;
  const [first] = bodiesIn(sentence, { start: Math.max(0, masked.start - 90), end: masked.start }, context);
  return first === undefined || !SITS.test(fold(context.known.name(first.key))) ? null : stated(first.key, sentence, first.at);
}

/** An owner farther back than this is no longer meant. */
const FAR = 400;

interface BodyAt {
  readonly key: Key;
  readonly at: Span;
}

/** Bodies named in full or by a short name, in order. */
function bodiesIn(sentence: Sentence, within: Span, { resolve, known }: ActContext): readonly BodyAt[] {
  return [...sentence.masked.slice(within.start, within.end).matchAll(TOKEN)].flatMap(({ 0: word, index }) => {
    const at = { start: within.start + index, end: within.start + index + word.length };
    const key = word === SIGN.organisation ? sentence.mentionAt(at.start)?.key : resolve(word, sentence.written(at).start)[0];
    return key === undefined || key === null || known.isState(key) ? [] : [{ key, at }];
  });
}

const isFeminine = (name: string): boolean => /^[\p{L}]*(?:ه|ات)(?![ء-ي])/u.test(fold(name));

function stated(value: Key, sentence: Sentence, at: Span): Value<Key> {
  return { value, basis: 'stated', rule: thoseWhoMet.id, evidence: [sentence.written(at)] };
}

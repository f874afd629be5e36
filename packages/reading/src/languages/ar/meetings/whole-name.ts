import type { Sentence } from '../../../ground.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { words } from '../patterns.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { WHO_ATTENDED } from './meeting-noun.ts';
import { MEETING_NAME_ENDS, NEXT, PREVIOUS } from './words/meeting-nouns.ts';
import { LEADING_ORDINALS } from './words/ordinals.ts';

const STOP = `(?!${WHO_ATTENDED}|${words(MEETING_NAME_ENDS, '')}|ال(?:منتظر|مرتقب|متوقع) (?:عقد|انعقاد|التيام)|(?<=تحضيري(?:ه|ا)? )لل(?:دوره|قمه|اجتماع)(?![ء-ي]))`;
const BODY_OR_PLACE = `[${SIGN.organisation}${SIGN.state}${SIGN.place}]`;
const WHERE = `(?:${words(['مدينة', 'العاصمة', 'دولة', 'جمهورية', 'محافظة'], '')} (?:ال[ء-ي]+ )?)?[${SIGN.place}${SIGN.state}](?: و[${SIGN.place}${SIGN.state}])*`;
/** Those who meet, after «of»: «of the under-secretaries of …». */
const OF_WHOM = words(['وكلاء', 'وزراء', 'رؤساء', 'قادة', 'زعماء', 'كبار', 'مسؤولي', 'مديري', 'محافظي', 'سفراء', 'خبراء', 'ممثلي', 'مندوبي', 'أعضاء', 'رئيس', 'مجلس', 'لجنة', 'هيئة', 'جمعية', 'مكتب', 'أمناء', 'دول', 'برلمانات', 'منظمات', 'مؤسسات', 'اتحاد', 'شبكة', 'منتدى', 'مجموعة'], 'ل?');

/** What may follow the words of any name, tried one after another until none does. */
const ANY_STEPS = [
  ` (?:عشره?|بعد ${words(['المائة', 'المئة', 'المئتين'], '')})(?![ء-ي])`,
  ` ?(?:ال ?)?\\( ?\\d{1,3} ?\\)`,
  ` رقم \\(?\\d{1,3}\\)?`,
  ` (?:${words(['بعنوان', 'تحت عنوان', 'تحت شعار', 'بشعار', 'حول'], '')} )?"[^"\\n]{2,140}"`,
  ` (?:رفيعه? المستوي|(?:مفتوح|محدود|كامل)ه? العضويه)`,
  ` غير [ء-ي]{3,}`,
  ` ${words(['على مستوى'], '')} (?:[ء-ي]+ ){0,1}?(?:ال[ء-ي]+|${BODY_OR_PLACE})(?: ال[ء-ي]+)*`,
  ` (?:من|ل)(?= ?(?:ال)?(?:مفاوضات|مباحثات|مشاورات|محادثات|حوار|منتدي|ملتقي|موتمر|اجتماع))(?: ?(?:ال)?[ء-ي]+)(?: ال[ء-ي]+)*`,
  `(?<=(?:دوره|دورته|اجتماع|نسخه|طبعه|جلسه|قمه) [^.؛،\\n]{2,40}) من (?:${SIGN.organisation}|(?:اللجنه|المجلس|المنتدي|الموتمر|الملتقي)(?: ال[ء-ي]+)+)`,
  ` (?:ال[ء-ي]+ )?(?:ب)?(?:${words(['دول', 'بلدان'], '')} )${BODY_OR_PLACE}`,
  `(?: |(?<=\\)))(?:لل|ل)${BODY_OR_PLACE}(?: و${BODY_OR_PLACE})*`,
  ` (?=ل)${OF_WHOM}(?: ${STOP}[ء-ي]{3,}(?= (?:[ء-ي]+ )?(?:ال|${BODY_OR_PLACE})))?`,
  ` ${STOP}(?:و?ال|لل)[ء-ي]{2,}`,
];
/** After a noun without an article more may follow: those who meet; «the talks ⟨delegation⟩» is an object and its verb’s subject. */
const CHAIN_STEPS = [` ${OF_WHOM}`, `(?<!(?<![ء-ي])ال[ء-ي]{3,}) ${BODY_OR_PLACE}`, ` و${BODY_OR_PLACE}`];
const compiled = (steps: readonly string[]): readonly RegExp[] => steps.map((step) => new RegExp(step, 'y'));
const DEFINITE_STEPS = compiled(ANY_STEPS);
const STEPS = compiled([...ANY_STEPS, ...CHAIN_STEPS]);

const ABOUT = new RegExp(` ${words(['بشأن', 'حول'], '')}(?: (?!${words([...MEETING_NAME_ENDS].filter((word) => word !== 'بين'), '')})[ء-ي${SIGN.organisation}${SIGN.state}${SIGN.place}]+){1,10}`, 'y');
const TRAVELLER = `(?:[،,]? (?:${SIGN.office}|${SIGN.person}|${SIGN.state}|${SIGN.organisation}|وفد|والوفد|و?ال[ء-ي]+)){0,6}`;
const JOURNEY = new RegExp(`${TRAVELLER}(?: ${SIGN.date}| اليوم| امس)?[،,]? (?:الي|ل) ?${WHERE}(?: ول${WHERE})?`, 'y');
const IN_ITS_SESSION = new RegExp(`[،,]? في (?=(?:دورت|نسخت|طبعت|جلست)ه)`, 'y');
const BARE_WORD = / (?<word>[ء-ي]{2,})(?= )/y;
const EDITION = new RegExp(`(?<![ء-ي])ال(?:نسخه|طبعه|دوره|حلقه)(?: (?:ال[ء-ي]+|عشره?|و?ال[ء-ي]+|ال ?\\d{1,3}|\\(\\d{1,3}\\))){1,3} (?:من |ل|لل)$`);
const FIRST_OF = new RegExp(`${words(LEADING_ORDINALS.map(([, word]) => word), '[وبلف]?')} $`);
const MOST_STEPS = 12;

/** The name of a meeting from its edition or ordinal to the last word that belongs to it. `noun`: its first word, folded. */
export function wholeName(sentence: Sentence, name: Span, noun: string): Span {
  const letters = sentence.masked;
  const before = letters.slice(Math.max(0, name.start - 60), name.start);
  const lead = (EDITION.exec(before) ?? (noun.startsWith('ال') ? null : FIRST_OF.exec(before)))?.[0] ?? '';
  const start = name.start - lead.replace(/^[وبلف](?=[ء-ي]{3,} $)/u, '').length;
  const isDefinite = hasArticle(letters, name.start) || isPossessed(noun);
  let end = isDefinite ? name.end : endOfChain(letters, name.end);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = stepFrom(letters, end, isDefinite ? DEFINITE_STEPS : STEPS);
    if (next === end) break;
    end = next;
  }
  if (/^(?:ال)?زيار/u.test(noun)) end = matchAt(JOURNEY, letters, end);
  return { start, end: withoutTail(letters, name.start, matchAt(ABOUT, letters, end)) };
}

/** «the session», also in «للدورة», whose article stands in the particle. */
export function hasArticle(letters: string, at: number): boolean {
  return letters.startsWith('ال', at) || AFTER_LIL.test(letters.slice(Math.max(0, at - 4), at));
}

const AFTER_LIL = /(?<![ء-ي])[وف]?لل$/u;

/** Whether the next name says in which session the one before it sits: «the summit in its fourteenth session». */
export function isItsSession(sentence: Sentence, end: number, next: number): boolean {
  return matchAt(IN_ITS_SESSION, sentence.masked, end) === next;
}

const isPossessed = (noun: string): boolean => /(?:ته|ها|هم|هما|عه)$/u.test(noun);

function stepFrom(letters: string, at: number, steps: readonly RegExp[]): number {
  for (const step of steps) {
    const end = matchAt(step, letters, at);
    if (end > at) return end;
  }
  return at;
}

function matchAt(pattern: RegExp, letters: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(letters) ? pattern.lastIndex : at;
}

/** «مؤتمر حوار الأديان»: nouns without an article that lead to one with it, or to a name. */
function endOfChain(letters: string, from: number): number {
  let at = from;
  for (let count = 0; count < 4; count++) {
    BARE_WORD.lastIndex = at;
    const word = BARE_WORD.exec(letters)?.groups?.['word'];
    if (word === undefined || word.startsWith('ال') || stopWords.has(word) || !(isCommonNoun(word) || headNouns.has(word) || isCommonNoun(word.replace(/(?:ي|و)$/u, '')))) break;
    at += word.length + 1;
  }
  return at === from ? from : matchAt(LEADS, letters, at);
}

const LEADS = new RegExp(` (?:ال[ء-ي]{2,}|${BODY_OR_PLACE})`, 'y');

/** No name ends with a particle or a verb. */
function withoutTail(letters: string, start: number, end: number): number {
  const last = / (?<word>[ء-ي]+)$/u.exec(letters.slice(start, end))?.groups?.['word'];
  return last !== undefined && (last === 'ل' || ((stopWords.has(last) || ENDS.has(last)) && !KEPT.has(last))) ? withoutTail(letters, start, end - last.length - 1) : end;
}

/** «the next session»: it tells which. */
const KEPT: ReadonlySet<string> = new Set([...NEXT, ...PREVIOUS].map(fold));
const ENDS: ReadonlySet<string> = new Set(MEETING_NAME_ENDS.map(fold));

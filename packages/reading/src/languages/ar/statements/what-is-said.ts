import { either } from '../../../rules/pattern.ts';
import type { Sentence } from '../../../ground.ts';
import type { Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { words } from '../patterns.ts';
import { TURNS } from './speech.ts';
import { ACT_OF_NOUN } from './words/turns-of-speech.ts';

const LEAD = /^[\s"':،(ـ-]*(?:(?:معالي|سعادت|سمو|سيادت|فخامت|جلالت|دولت|سماحت)ها? )?(?:(?:فيه|فيها|خلاله|خلالها|له|لها) )?(?:(?:علي|عن|الي|ان|بان|انه|انها|بانه|بانها|في|من) )*/u;
const THAT = '(?<![ء-ي])(?:الي |علي |عن |ب)?(?:ان|انه|انها|انهم|انهما|بان|بانه|بانها)(?![ء-ي])';
/** «in a speech at …», «during the meeting», «on the margin of …»: where something is said, before what is said. */
const AT = [
  either(
    [
      'في',
      '(?= (?:كلم|تصريح|بيان|حديث|حوار|مداخل|خطاب|لقاء|مقابل|موتمر|الموتمر|ختام|نهايه|مستهل|بدايه|افتتاح|اجتماع|الاجتماع|جلس|الجلس|ندو|منشور|تغريد|تدوين|رسال|بلاغ|هذا|هذه|كلمه)[ء-ي]*(?![ء-ي]))',
    ].join(''),
    'خلال',
    'عقب',
    'لدي',
    'اثناء',
    'علي هامش',
    'بمناسبه',
    'امام',
    'بعد',
  ),
  '(?![ء-ي])',
].join('');
/** What is stressed or expressed, by its noun: «the importance of», «its support»; no circumstance holds one. */
const CONTENT = words(['أهمية', 'ضرورة', 'حرص', 'حرصه', 'حرصها', 'عمق', 'التزام', 'التزامه', 'التزامها', 'متانة', 'اهتمام', 'اعتزاز', 'عزم', 'دور', 'استمرار', ...ACT_OF_NOUN.flatMap(([, ...nouns]) => nouns)], '[بل]?');
const STRESSED = `(?:علي|الي|عن) (?=${CONTENT}|(?:ال)?(?:دور|موقف|رفض|متابعه|مواصله|استمرار|تعزيز|دعم|اولويه|جاهزيه))`;
const UP_TO_THAT = new RegExp(`^[\\s"'(ـ-]*(?:(?:معالي|سعادت|سمو|سيادت|فخامت|جلالت|دولت|سماحت)ها? )?${AT}(?:(?! ${CONTENT}|${TURNS}| و?(?:اكد|قال|اضاف|شدد|دعا)ت? )[^.؛!؟\\n]){1,150}?[ـ،-]? (?=${THAT}|${STRESSED}|${CONTENT})`, 'u');
/** «welcomed, during its sitting under the chair of …, the decision»: verbs whose object comes with «b». */
const WITH_BY = /^[وف]?(?:رحب|اشاد|نوه|ندد|طالب|هنا)ت? /u;
/** The same in all their forms: the particle belongs to the verb, and not to what is welcomed. */
const OBJECT_WITH_BY = /^[وف]?(?:[يت]?(?:رحب|شيد|اشاد|نوه|ندد|طالب|هنا|هني)|م(?:رحب|شيد|نوه|ندد|طالب|هني))(?:ت|ا|وا|ه|ين|ان)? /u;
const BY = /^ب[ـ"'( ]*(?=[ء-ي\uE001-\uE007]{3}|[\uE001-\uE007])/u;
const UP_TO_BY = new RegExp(`^[\\s"'(ـ-]*${AT}[^،.؛!؟\\n]{1,170}? (?=ب(?!(?:ال)?(?:رياس|حضور|مشارك|مقر|مدين|عاصم|دعو|مناسب|صفت|قاع|قصر|رفق|رعاي|تاريخ|ين|عد|شان|هدف))[ء-ي]{4,})`, 'u');
const ONLY_WHERE = new RegExp(`^[\\s"'(ـ-]*(?:${AT}|بشده|بقوه|ب?["']?(?:باشد|باقوي|باقسي|اشد|اقوي|اقسي) (?:ال)?عبارات|${SIGN.date})(?:(?!${CONTENT}|${THAT})[^،.؛!؟\\n])*$`, 'u');
/** «- in a statement today -»: set between dashes. */
const BETWEEN_DASHES = /^ ?[-–ـ] ?(?:في|خلال|عقب|علي هامش|بمناسبه|لدي|وفق|حسب|بحسب|طبقا|كما)(?![ء-ي])[^-–ـ\n]{1,90} ?[-–ـ] ?/u;
/** Verbs after which «that» always comes: what stands before it tells of the speaker or of the occasion. */
const SAYS = /^[وف]?(?:قال|اوضح|اضاف|ذكر|صرح|افاد|بين)ت? /u;
const UP_TO_ANY_THAT = new RegExp(`^(?![\\s"'(]*(?:${THAT}|"))(?:(?! (?:${TURNS}|و(?:قال|اكد|اضاف|اوضح|اشار|شدد|دعا)ت?(?![ء-ي])))(?:[^.!؟\\n:]|\\.(?=[ء-ي\uE001-\uE007]))){1,260}?[ ،,؛](?=${THAT})`, 'u');
/** «⟨minister⟩, ⟨director⟩ ⟨name⟩»: other offices of who speaks. */
const BESIDE = new RegExp(`^(?: ?["'(]*[${SIGN.office}${SIGN.person}]["')]*[،,]?)+ `, 'u');
const SAID_NEXT = new RegExp(`^(?:ب|ان|علي|الي|عن|في|من|ال|${CONTENT})`, 'u');
/** «who took part in the meeting; that …»: told of the speaker, for what is said begins after it. */
const THAT_NEXT = new RegExp(`^[؛،,] ?(?=${THAT})`, 'u');
const TOLD_OF = new RegExp(`^[\\s"'(]*(?:ال|[${SIGN.office}${SIGN.person}${SIGN.date}]|${AT})`, 'u');
const NEXT_CLAUSE = /[،,](?: |(?=[^\s])) ?(?<clause>[^،.؛!؟\n]{1,240})/uy;
/** «the meeting, which lasts three days, takes place»: the clause goes on after what is set between commas. */
const SET_BETWEEN = /[،,] (?:و?(?:الذي|التي|الذين)|بما في ذلك|ولا سيما|لا سيما|وخاصه|خاصه)[ \uE001-\uE007][^،.؛!؟\n]{2,90}[،,] [^،.؛!؟\n]{4,200}/uy;
/** A noun with what is set beside it, and no verb yet: only then is the sentence still open. */
const NO_VERB_YET = /^[ء-ي\uE001-\uE007]+(?: [ء-ي\uE001-\uE007]+){0,4} ?$/u;
const HAS_CONTENT = new RegExp(`${CONTENT}|(?<![ء-ي])(?:ان|انه|انها|بان|علي|الي|عن)(?![ء-ي])`, 'u');
/** «the minister ⟨surname⟩ stressed the importance …»: a name that was not seen, between the noun and what is said. */
const SURNAME = new RegExp(`^ ?ال[ء-ي]{2,} (?=${CONTENT}|${THAT})`, 'u');
const MOST_WORDS = 16;

/** What is spoken of: the clause without who speaks, where, and the particle that brings it. `said`: letters that name who speaks. */
export function issueOf({ sentence, groups, masked }: Match, said: number): Span {
  const given = withoutCondition(sentence, groups) ?? groups['issue'] ?? masked;
  const named = said + (said > 0 ? (SURNAME.exec(sentence.masked.slice(given.start + said, given.end))?.[0].length ?? 0) : 0);
  const from = { start: Math.min(given.start + named, given.end - 1), end: given.end };
  const that = SAYS.test(sentence.masked.slice(masked.start)) ? UP_TO_ANY_THAT.exec(sentence.masked.slice(from.start, from.start + 300)) : null;
  const upToBy = that === null && WITH_BY.test(sentence.masked.slice(masked.start)) ? UP_TO_BY.exec(sentence.masked.slice(from.start, from.end)) : null;
  const start = from.start + ((that ?? upToBy)?.[0].length ?? 0);
  const clause = clauseOf(sentence, that === null && upToBy === null ? from : { start, end: Math.max(from.end, clauseEnd(sentence.masked, start)) });
  const letters = sentence.masked.slice(clause.start, clause.end);
  const lead = LEAD.exec(letters)?.[0].length ?? 0;
  const rest = letters.slice(lead).split(' ').slice(0, MOST_WORDS).join(' ').replace(/["'\s]+$/u, '');
  const by = OBJECT_WITH_BY.test(sentence.masked.slice(masked.start)) ? (BY.exec(letters.slice(lead))?.[0].length ?? 0) : 0;
  const at = clause.start + Math.min(lead + by, letters.length - 1);
  return { start: at, end: Math.max(clause.start + lead + rest.length, at + 1) };
}

/** «announced …, on condition that …»: what is announced stands before the condition. */
function withoutCondition(sentence: Sentence, { issue, speaker, second }: Match['groups']): Span | null {
  const named = second ?? speaker;
  if (issue === undefined || speaker === undefined || named === undefined || !ANNOUNCED_IF.test(sentence.masked.slice(issue.start, issue.end))) return null;
  if (!ANNOUNCES.test(sentence.masked.slice(0, speaker.start))) return null;
  const start = named.end + (BESIDE.exec(sentence.masked.slice(named.end))?.[0].length ?? 0);
  return { start, end: clauseEnd(sentence.masked, start + 2) };
}

const ANNOUNCED_IF = /^ ?علي ان(?![ء-ي])/u;
const ANNOUNCES = /(?<![ء-ي])[وف]?اعلنت? [^،.؛]{0,40}$/u;

/** The clause that tells it, past the words that only tell where it is said. */
function clauseOf(sentence: Sentence, given: Span): Span {
  const letters = sentence.masked;
  let { start, end } = given;
  for (let count = 0; count < 3; count++) {
    start += BETWEEN_DASHES.exec(letters.slice(start))?.[0].length ?? 0;
    end = Math.max(end, clauseEnd(letters, start));
    const beside = BESIDE.exec(letters.slice(start, end))?.[0].length ?? 0;
    if (beside > 0 && SAID_NEXT.test(letters.slice(start + beside))) start += beside;
    const open = letters.slice(start);
    const where = UP_TO_THAT.exec(open)?.[0] ?? null;
    if (where !== null) {
      start += where.length;
      end = Math.max(end, clauseEnd(letters, start));
      break;
    }
    const next = THAT_NEXT.exec(letters.slice(end));
    if (next !== null && TOLD_OF.test(letters.slice(start, end)) && !HAS_CONTENT.test(letters.slice(start, end))) {
      start = end + next[0].length;
      end = clauseEnd(letters, start);
      break;
    }
    if (!ONLY_WHERE.test(letters.slice(start, end))) break;
    NEXT_CLAUSE.lastIndex = end;
    const clause = NEXT_CLAUSE.exec(letters)?.groups?.['clause'];
    if (clause === undefined) break;
    end = NEXT_CLAUSE.lastIndex;
    start = end - clause.length;
  }
  return { start, end: openEnd(letters, start, end) };
}

function clauseEnd(letters: string, start: number): number {
  const stop = letters.slice(start).search(/[،؛!؟\n]|\.(?<!\d\.(?=\d))/u);
  return stop < 0 ? letters.length : start + stop;
}

function openEnd(letters: string, start: number, end: number): number {
  const told = letters.slice(start, end).replace(LEAD, '');
  if (!NO_VERB_YET.test(told)) return end;
  SET_BETWEEN.lastIndex = end;
  return SET_BETWEEN.test(letters) ? SET_BETWEEN.lastIndex : end;
}

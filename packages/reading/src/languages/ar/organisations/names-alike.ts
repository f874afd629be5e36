import { wordsIn } from '../../../text/words-in.ts';
import { headNouns } from './head-nouns.ts';
import { stateOfNationality } from './known-names.ts';

/** Words that one writer puts into a name and the next leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['في', 'الدكتور', 'الدكتوره', 'المهندس']);

/** A name as its bare words: folded, without article, quotes and joining particles. */
export function bareWords(folded: string): readonly string[] {
  return wordsIn(folded.replaceAll('عبد ال', 'عبدال').replaceAll(' و ال', ' وال')).filter((word) => word.length > 1 && !LEFT_OUT.has(word)).map(bareWord);
}

function bareWord(word: string): string {
  if (word.startsWith('ب') && headNouns.has(word.slice(1))) return word.slice(1);
  if (word.startsWith('وال') && word.length > 4) return `و${word.slice(3)}`;
  for (const prefix of ['بال', 'لل', 'ال']) if (word.startsWith(prefix) && word.length - prefix.length >= 2) return word.slice(prefix.length);
  return word;
}

/** Whether a name goes without its first word too: «شركة», «وزارة», «هيئة» before another head, a head before a proper name. */
function mayLackHead([head = '', next = '']: readonly string[]): boolean {
  if (head === 'شركه' || head === 'مجموعه' || head === 'وزاره') return true;
  return headNouns.has(next) ? head === 'هييه' : headNouns.get(head)?.use === 'named';
}

/** «غرفة أبها» for «الغرفة التجارية الصناعية بأبها»: the same head, the words in the same order, some left out. */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  // «مجموعة الطاقة» for «شركة مجموعة الطاقة», «سنابل للتعليم» for «شركة سنابل للتعليم», «الخارجية المصرية» for «وزارة الخارجية المصرية»
  if (full[1] === short[0] && short.length > 1 && mayLackHead(full)) {
    return short.join(' ') === full.slice(1).join(' ') || (headNouns.has(full[1] ?? '') && isShortFor(short, full.slice(1)));
  }
  if (short.length < 2 || short.length >= full.length || short[0] !== full[0]) return false;
  // «وزارة التعليم» is not «وزارة التعليم العالي», though it may be «وزارة التعليم والثقافة».
  if (short[0] === 'وزاره' && short[1] === full[1] && short.length === 2 && full[2]?.startsWith('و') !== true && stateOfNationality(full[2] ?? '') === null) return false;
  // «مجلس الوزراء» of a State is not «مجلس وزراء الصحة العرب».
  if (short.length === 2 && short[0] === 'مجلس' && short[1] === 'وزراء' && full[1] === 'وزراء' && stateOfNationality(full[2] ?? '') === null) return false;
  // «السلطة الفلسطينية» is not «سلطة المياه الفلسطينية».
  if (short[0] === 'سلطه' && short[1] !== full[1] && stateOfNationality(short[1] ?? '') !== null) return false;
  // «الجامعة الأميركية» is not «الجامعة اللبنانية الأميركية».
  if (short[0] === 'جامعه' && short[1] !== full[1] && stateOfNationality(short[1] ?? '') !== null && stateOfNationality(full[1] ?? '') !== null) return false;
  // «غرفة التجارة والصناعة» is not «الغرفة الإسلامية للتجارة والصناعة والزراعة».
  if (OF_MANY_STATES.has(full[1] ?? '') && short[1] !== full[1]) return false;
  let at = 0;
  let ofAnother = false;
  for (const [place, word] of full.entries()) {
    const wanted = short[at];
    // «مجلس جهة كذا» is not «المجلس الإداري للأكاديمية … لجهة كذا».
    if (wanted !== undefined && ofAnother) return false;
    if (place > 0 && word !== wanted && headNouns.get(word)?.use === 'named' && full[0] !== 'شركه' && !AREAS.has(word)) ofAnother = true;
    if (wanted !== undefined && (word === wanted || (word.slice(1) === wanted && /^[بلو]/u.test(word)) || (wanted.slice(1) === word && wanted.startsWith('ل') && word.length > 3))) at++;
  }
  return at === short.length;
}

/** «اتحاد طلاب القاهرة» for «اتحاد طلاب محافظة القاهرة». */
const AREAS: ReadonlySet<string> = new Set(['محافظه', 'ولايه', 'مدينه', 'بلديه']);

/** Adjectives that tell a body of many States from one at home. */
const OF_MANY_STATES: ReadonlySet<string> = new Set([
  'اسلاميه', 'اسلامي', 'عربيه', 'عربي', 'دوليه', 'دولي', 'عالميه', 'عالمي', 'افريقيه', 'افريقي', 'اوروبيه', 'اوروبي', 'خليجيه', 'خليجي', 'اسيويه',
  'اسيوي', 'متوسطيه', 'متوسطي',
]);

/** «الأكاديمية البحرية العربية» for «الأكاديمية العربية للعلوم والنقل البحري»: after the same head every word, in whatever order and ending, is one of the fuller name. */
export function isLooselyShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (isOfItsArea(short, full)) return true;
  if (short.length < 3 || short.length >= full.length || short[0] !== full[0] || OF_STATE.has(short[0] ?? '')) return false;
  if (full.some((word) => OF_MANY_STATES.has(word) && !short.includes(word))) return false;
  const held = new Set(full.slice(1).map(stemOf));
  return short.slice(1).every((word) => stemOf(word).length > 2 && held.has(stemOf(word)));
}

/** «إمارة المنطقة» for «إمارة القصيم», «بلدية المحافظة» for «بلدية عنيزة»: of the area that the text tells of. */
function isOfItsArea([head, area, more]: readonly string[], full: readonly string[]): boolean {
  return more === undefined && ITS_AREA.has(area ?? '') && OF_AREA.has(head ?? '') && full[0] === head && full.length > 1 && full.length < 4 && full[1] !== area;
}

/** Before the area of a body, in one name and not in another of the same. */
const ITS_AREA: ReadonlySet<string> = new Set(['منطقه', 'محافظه', 'ولايه', 'مدينه', 'اقليم']);
/** Of these every area has one. */
const OF_AREA: ReadonlySet<string> = new Set(['اماره', 'بلديه', 'امانه', 'شرطه']);

/** Of these a State has several of like names. */
const OF_STATE: ReadonlySet<string> = new Set(['وزاره', 'حكومه', 'مجلس', 'لجنه', 'برلمان', 'محكمه', 'سفاره', 'اداره']);

function stemOf(word: string): string {
  return word.replace(/^[لو](?=\p{L}{4})/u, '').replace(/(?<=\p{L}{3})(?:يه|ه|ي)$/u, '');
}

/** With a name of their own, «نادي الهلال السعودي» and «نادي الهلال» are one. */
const CALLED_BY_NAME: ReadonlySet<string> = new Set(['نادي', 'شركه', 'حزب', 'حركه']);

/** Whether only a nationality at its end makes the fuller name another body: «وزارة العمل» and «وزارة العمل النيبالية». */
export function addsNationality(short: readonly string[], full: readonly string[]): boolean {
  if (CALLED_BY_NAME.has(short[0] ?? '')) return false;
  const last = full.at(-1) ?? '';
  return !short.includes(last) && stateOfNationality(last) !== null;
}

/** «العلوم التطبيقية» in quotes for «جامعة العلوم التطبيقية»: words that stand together in the fuller name, less its head. */
export function isPartOfName(part: readonly string[], full: readonly string[]): boolean {
  return part.length > 0 && full.length > part.length && ` ${full.slice(1).join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Spellings of one name: «أوكسفورد» and «أكسفورد», «لمرضى» and «لمرض»; short names must agree letter by letter. */
export function isSpellingOf(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0]) return false;
  const [left, right] = [a.join(' '), b.join(' ')];
  if (left === right) return false;
  if (a.length > 3 && a.length === b.length && a.at(-1)?.slice(0, 3) === b.at(-1)?.slice(0, 3) && a[1] === b[1] && stems(a) === stems(b)) return true;
  // «الغذائية» and «الدوائية» are of two roots.
  if (a.length === b.length && a.some((word, place) => word !== b[place] && word[0] !== b[place]?.[0] && word.length === b[place]?.length)) return false;
  const length = Math.min(left.length, right.length);
  const most = length >= 22 ? 2 : length >= 13 ? 1 : 0;
  return most > 0 && Math.abs(left.length - right.length) <= most && isWithin(left, right, most);
}

/** «للخدمات الإسعافية» and «لخدمات الإسعاف»: a noun in the genitive for its adjective. */
function stems(words: readonly string[]): string {
  return words.map((word) => word.replace(/^ل(?=\p{L}{4})/u, '').replace(/(?<=\p{L}{4})(?:يه|ه|ي)$/u, '')).join(' ');
}

/** Whether so many changes of letters lead from one to the other. */
function isWithin(a: string, b: string, changes: number): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  if (at === a.length && at === b.length) return true;
  if (changes === 0) return false;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return isWithin(restA.slice(1), restB, changes - 1) || isWithin(restA, restB.slice(1), changes - 1) || isWithin(restA.slice(1), restB.slice(1), changes - 1);
}

import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { knownNameAt } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { afterDuties, isForCredentials, isOfReign, leadsToGuest } from './around-names.ts';
import { endsHere, nameAfterOffice } from './name-after.ts';
import { startsWithGiven } from './asides.ts';
import { readBarePost } from './bare-post.ts';
import { readGradedPost } from './graded-post.ts';
import { accusativeOffices } from './words/office-nouns.ts';
import { isGuestOf, isOfAnother, isOfficeOfWoman } from './of-another.ts';
import type { Named, Office } from './person.ts';
import { readDualOffice } from './read-dual-office.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { readOffice } from './read-office.ts';
import { officeOnNextLine } from './roster-lines.ts';
import { honorifics, officeLikeHonorifics } from './words/titles.ts';

/** «… مدير الدائرة الوزير المفوض أيهم حداد»: after an office a rank, which belongs to the name. */
function isRankOfEnvoy(view: TextView, { startToken, endToken }: Office): boolean {
  return /^الوزيره?$/u.test(view.word(startToken)) && endToken === startToken + 2 && /^المفوضه?$/u.test(view.word(startToken + 1));
}

/** Offices that follow each other, joined by «و» or not, without a name between them. */
export function officesFrom(view: TextView, from: number, ofNamed = false): Office[] {
  const offices: Office[] = [];
  let at = from;
  while (offices.length < 3) {
    const office = readOffice(view, at) ?? (offices.length > 0 ? officeInApposition(view, at, ofNamed) : null);
    if (office === null) break;
    if (offices.length > 0 && isRankOfEnvoy(view, office)) break;
    at = office.startToken;
    const attached = view.word(at).slice(0, office.title.start - view.startOf(at));
    if (offices.length > 0 && attached !== '' && attached !== 'و') break;
    const previous = offices.at(-1);
    // «ومديره العام ووكيل الوزارة فلان»: two people.
    if (previous?.possessive === true && attached === 'و') break;
    if (previous !== undefined && attached === '' && (isOfAnother(view, previous, office) || isGuestOf(view, previous, office))) break;
    // «الأمين العام المساعد رئيس قطاع …» is one office with its two sides.
    if (previous !== undefined && previous.body === null && !previous.complete && !accusativeOffices.has(view.word(office.startToken))) {
      const title = { start: previous.title.start, end: office.title.end };
      offices[offices.length - 1] = { ...office, title, bodies: [...previous.bodies, ...office.bodies], startToken: previous.startToken };
    } else offices.push(office);
    at = office.endToken;
  }
  return offices;
}

/** «وزير الطاقة، رئيس مجلس إدارة الشركة، خالد …»: a second office after a comma, both of whoever is named then, or was named before. */
function officeInApposition(view: TextView, at: number, ofNamed: boolean): Office | null {
  if (!['،', ',', '-'].includes(view.mark(at))) return null;
  const office = readOffice(view, at + 1);
  if (office === null) return null;
  if (office.title.start !== view.startOf(at + 1)) return ofNamed && isJoinedAside(view, at + 1, office) ? office : null;
  return ofNamed === (nameAfterOffice(view, office.endToken) === null) && (!ofNamed || office.complete) ? office : null;
}

/** «…، ونائبة المديرة التنفيذية للهيئة، بما …»: an office with «و» is of whoever was named, where a mark closes the aside and no list goes on. */
function isJoinedAside(view: TextView, at: number, { title, complete, endToken }: Office): boolean {
  const next = view.word(endToken + 1);
  if (!complete || title.start !== view.startOf(at) + 1 || !view.word(at).startsWith('و') || view.mark(endToken) !== '،') return false;
  const listGoesOn = next === '' || (next.startsWith('و') && !honorifics.has(next.slice(1)));
  return !listGoesOn && nameAfterOffice(view, endToken) === null;
}

/** Offices in apposition: «سالم المالك، المدير العام …», «محمد البديع المدير التنفيذي …». */
export function officesAfter(view: TextView, named: Named): readonly Office[] {
  const below = officeOnNextLine(view, named);
  if (below !== null) return [below];
  const { startToken: begin } = named;
  // «قال "فلان"، مدير …», «السيد (فلان) مدير …»
  const from = named.endToken;
  const closed = afterHome(view, ['"', ')'].includes(view.mark(from)) ? from + 1 : from);
  const separated = ['،', '؛', ',', ';', '-', '('].includes(view.mark(closed)) || (view.mark(closed) === ':' && isItem(view, begin));
  const at = afterDuties(view, separated ? closed + 1 : closed);
  if (isForCredentials(view, at)) return [];
  const start = skipHonorifics(view, at);
  const titledFirst = start > at && readOffice(view, at) === null;
  // «…، معالي مدير …» leads to another person; «…، المستشار والمشرف على …» are his offices.
  if (titledFirst) return titleAndOffice(view, at, start);
  const graded = readGradedPost(view, separated ? closed + 1 : closed);
  if (graded !== null) return [graded];
  const dual = readDualOffice(view, at);
  if (dual !== null && nameAfterOffice(view, dual.endToken) === null) return [dual.first];
  const offices = officesFrom(view, at, true);
  const first = offices[0];
  if (first !== undefined && accusativeOffices.has(view.word(first.startToken)) && isOfReign(view, named)) return [];
  const post = first === undefined ? readBarePost(view, at, separated) : null;
  if (first === undefined) return post === null ? [] : [post];
  // «من منصبه كمحافظ للطائف»
  if (first.title.start > view.startOf(first.startToken) && !(at > closed && /^ك(?!ا)/u.test(view.word(first.startToken)))) return [];
  const last = offices.at(-1) ?? first;
  // The second office, after a name of its own, is the next person’s: «X، ووزير Y …».
  const joined = offices.findIndex((office, index) => index > 0 && office.title.start > view.startOf(office.startToken));
  const guest = joined > 0 ? nameAfterOffice(view, last.endToken) : null;
  // «X، وزير Y ورئيس Z الدكتور W رئيس V»: W has an office of his own.
  const own = guest !== null && !hasOwnOffice(view, guest) ? offices.slice(0, joined) : offices;
  if (guest !== null && own.length === offices.length) return own;
  const end = own.at(-1)?.endToken ?? last.endToken;
  if (own.length < offices.length || !isNameOf(view, end)) return own;
  if (!separated && isOfHer(view, begin, first)) return own;
  const adviser = offices.length === 1 && (separated || isDefinite(view.word(first.startToken))) ? adviserOfNamed(view, first) : null;
  return adviser !== null ? [adviser] : !separated && leadsToGuest(view, end) ? own : [];
}

/** An office right after the name, not joined to it by «و». */
function hasOwnOffice(view: TextView, { endToken }: Named): boolean {
  const office = readOffice(view, endToken);
  return office !== null && (office.title.start === view.startOf(office.startToken) || !view.word(office.startToken).startsWith('و'));
}

/** «لويس مورينو من إسبانيا رئيسا …», «… من تونس، رئيسة …»: the token after the State that somebody is from, where his post follows. */
function afterHome(view: TextView, from: number): number {
  const known = view.word(from) === 'من' ? knownNameAt(view.tokens, from + 1) : null;
  if (known === null || known.cut > 0 || known.known.type === 'organisation') return from;
  const post = ['،', ','].includes(view.mark(known.end)) ? known.end + 1 : known.end;
  return accusativeOffices.has(view.word(post)) || readBarePost(view, post, post > known.end) !== null || isOfficeOfWoman(view.word(post)) ? known.end : from;
}

/** «استقبلت الدكتورة فلانة وزيرة الصحة فلانا …»: the office of a woman who was titled so, though a name follows. */
function isOfHer(view: TextView, begin: number, { startToken }: Office): boolean {
  const title = view.word(begin).replace(/^[وب](?=ال)/u, '');
  return title.endsWith('ه') && honorifics.has(title) && isOfficeOfWoman(view.word(startToken));
}

const DEPUTIES = wordSet([
  'نائب', 'نائبة', 'مستشار', 'مستشارة', 'كبير', 'كبيرة', 'مبعوث', 'مبعوثة', 'مساعد', 'مساعدة', 'متحدث', 'متحدثة', 'ناطق', 'ناطقة', 'مدير', 'مديرة',
]);

/** «فلان، كبير مستشاري الرئيس الأمريكي فلان»: the office is of the first, and the name after it of the one he serves. */
function adviserOfNamed(view: TextView, office: Office): Office | null {
  if (!DEPUTIES.has(withoutArticle(view.word(office.startToken)))) return null;
  for (let at = office.startToken + 1; at < office.endToken; at++) {
    const head = /^(?:ل?ل|ال)(?:رييس|ملك|امين|امير|مبعوث|موفد)$/u.test(view.word(at)) || /^(?:ملك|امير)$/u.test(view.word(at)) ? readOffice(view, at) : null;
    if (head !== null && head.endToken === office.endToken && (head.nationality !== null || head.body?.state === true || head.body?.kind === 'igo')) return { ...office, endToken: at };
  }
  return null;
}

/** «• سالم علي: عضو المجلس»: one of a list of people, each on a line. */
function isItem(view: TextView, begin: number): boolean {
  const mark = view.mark(begin - 1);
  return ['•', '-', '*', '–', '.', ')', '▪', '●'].includes(mark) && (view.isLineEnd(begin - 2) || view.isLineEnd(begin - 3));
}

function titleAndOffice(view: TextView, at: number, start: number): Office[] {
  const office = start === at + 1 && officeLikeHonorifics.has(view.word(at)) ? readOffice(view, start) : null;
  if (office === null || !office.complete || nameAfterOffice(view, office.endToken) !== null) return [];
  return [{ ...office, title: { start: view.startOf(at), end: office.title.end }, startToken: at }];
}

/** «، رئيس اللجنة عبد العزيز …»: the office belongs to the name after it. */
function isNameOf(view: TextView, at: number): boolean {
  const begin = skipHonorifics(view, at);
  if (view.word(at).startsWith('و') && !startsWithGiven(view, at)) return false;
  if (readName(view, begin, { led: begin > at }) !== null) return true;
  // «استقبل الوزير فلان سفير اليابان كينجي ساتو، …»: the office of the guest.
  const unknown = readName(view, begin, { led: true });
  return unknown !== null && unknown.endToken - unknown.startToken > 1 && (endsHere(view, unknown.endToken) || view.word(unknown.endToken) === '');
}

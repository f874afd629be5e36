import { isDefinite, type Split, splitsOf } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { remembered } from '../words/remembered.ts';
import { wordSet } from '../words/word-set.ts';
import type { Holding } from '../mentions.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { givenNames } from './words/given-names.ts';
import { accusativeOffices } from './words/office-nouns.ts';
import type { Named, Office } from './person.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { readOffice } from './read-office.ts';

/** Places and prizes bear the names of people. */
export const namedAfterPeople = wordSet([
  'شارع', 'مطار', 'ملعب', 'جائزة', 'ساحة', 'ميدان', 'قصر', 'قاعة', 'مسجد', 'ميناء', 'طريق', 'كأس', 'دوري', 'مستشفى', 'جامع', 'حي', 'مخيم', 'سد',
  'جسر', 'مدرسة', 'استاد', 'مجمع', 'صالة', 'متحف', 'بطولة', 'مدينة', 'قاعدة', 'حديقة', 'محطة', 'سوق', 'دوار', 'دارة', 'مكتبة', 'كرسي', 'وقف', 'وسام',
  'قلادة', 'درع', 'مهرجان', 'سباق', 'ثانوية', 'نهر', 'بحيرة', 'جزيرة', 'مركب', 'كورنيش', 'نفق', 'برج', 'مبادرة', 'منحة', 'مشروع',
]);

/** A word that is a given name, whatever is attached before it. */
export const givenIn = remembered((word) => splitsOf(word).find(({ stem }) => givenNames.has(stem) || stem === 'عبد') ?? null);

/** «بهي الدين», «شهاب الدين»: a word with «الدين» after it, after a verb or a particle, is a given name. */
export function devoutName(view: TextView, at: number): Split | null {
  const word = view.word(at);
  // «أبو بكر ونيس»
  if ((word === 'ابو' || word === 'وابو') && /^(?:بكر|القاسم|الفضل|الحسن|عبيده|سفيان)$/u.test(view.word(at + 1))) return { cut: word.length - 3, stem: 'ابو', attached: word.slice(0, -3) };
  return view.word(at + 1) === 'الدين' && word.length > 2 && !isDefinite(word) && !isCommonNoun(word) && !stopWords.has(word) && stopWords.has(view.word(at - 1)) ? { cut: 0, stem: word, attached: '' } : null;
}

/** Words between a verb and who does it, and verbs that take a person. */
export const LED_BY = /^(?:و?(?:خلالها|خلاله|فيها|فيه|اليوم|امس|استقبل|التقي|يلتقي|يستقبل|حضر|حضره|حضرها|بحضور|برياسه|ترأسها|ترأسه|تراسها|تراسه|استضاف|زار|عين|عينت|قدمها|القاها|شارك|شاركت))$/u;

const DUAL_OFFICE = /^(?:وزير|رييس|وكيل|نايب|سفير|مدير|مندوب|عضو|امين|مستشار|محافظ|ممثل|قايد|عميد)(?:ت)?[اي]$/u;

/** «سالم علي، وسلوى حسن، وكيلا المجلس»: a dual office is held by both; gives what the one before holds then. */
export function sharedWith(view: TextView, previous: Holding | undefined, { named, office }: { readonly named: Named; readonly office: Office | undefined }): Holding | null {
  if (office === undefined || previous === undefined || previous.offices.length > 0) return null;
  const begin = named.startToken;
  const joined = view.word(begin).startsWith('و') || view.word(begin - 1) === 'و';
  if (!joined || begin - previous.named.endToken > 2 || !DUAL_OFFICE.test(view.word(office.startToken)) || /^[لب]/u.test(view.word(office.startToken + 1))) return null;
  return { ...previous, offices: [office] };
}

/** «استقبل فلان وزير الصحة السيد فلان رئيس …»: the guest has a title before his name, and an office after it. */
export function leadsToGuest(view: TextView, at: number): boolean {
  const begin = skipHonorifics(view, at);
  const guest = begin > at ? readName(view, begin, { led: true, titled: true }) : null;
  return guest !== null && readOffice(view, guest.endToken) !== null;
}

/** «تولى فلان منصب مدير …», «باشر فلان مهام عمله مديرا …», «فلان بصفته رئيس …»: the words between a name and what is taken up. */
const DUTY_WORDS = wordSet([
  'بتسيير', 'بتصريف', 'بتولي', 'لتسيير', 'الذي', 'التي', 'والذي', 'والتي', 'مهام', 'مهامه', 'مهامها', 'منصب', 'منصبه', 'منصبها', 'عمله', 'عملها',
  'بصفته', 'بصفتها', 'بوصفه', 'بوصفها', 'رسميا', 'في', 'بمنصب', 'يشغل', 'تشغل', 'شغل', 'شغلت', 'كان', 'كانت', 'من', 'إلى', 'ليشغل', 'لتشغل', 'لشغل',
  'ليتولى', 'لتتولى', 'لتولي', 'للقيام', 'ليقوم', 'بعمل', 'بأعمال', 'بمهام', 'لمنصب', 'بوظيفة', 'وظيفة', 'لوظيفة',
]);

/** «عين فلان أيضا رئيسا …» */
const AGAIN = wordSet(['أيضا', 'رسميا', 'مجددا', 'بالإجماع', 'بالتزكية', 'كذلك']);

/** With one of these the words of duty end, before what they are of. */
const DUTIES = wordSet([
  'مهام', 'مهامه', 'مهامها', 'منصب', 'منصبه', 'منصبها', 'عمله', 'عملها', 'بصفته', 'بصفتها', 'بوصفه', 'بوصفها', 'بمنصب', 'بعمل', 'بأعمال', 'بمهام',
  'لمنصب', 'وظيفة', 'لوظيفة', 'بوظيفة',
]);

/** The token after words of duty, if there are any; «في» alone is none. */
export function afterDuties(view: TextView, from: number): number {
  let at = from;
  if (accreditedAt(view, from) >= 0) return from;
  // «على أن يكون فلان هو المتحدث الرسمي …»
  if (/^فه[وي]$/u.test(view.word(from)) || (/^وه[وي]$/u.test(view.word(from)) && view.mark(from - 1) === '،')) return from + 1;
  if (/^ه[وي]$/u.test(view.word(from)) && isDefinite(view.word(from + 1))) return from + 1;
  if (AGAIN.has(view.word(from)) && accusativeOffices.has(view.word(from + 1))) return from + 1;
  while (at < from + 4 && DUTY_WORDS.has(view.word(at))) at++;
  return at > from && DUTIES.has(view.word(at - 1)) ? at : from;
}

/** Verbs of appointing: charged, appointed, named, chose, elected. */
const APPOINTS = wordSet(['كلف', 'عين', 'كلفت', 'عينت', 'سمى', 'سمت', 'اختار', 'اختارت', 'انتخب', 'انتخبت']);

/** «عين رئيس الجمهورية السيد فلان سفيرا …»: a verb of appointing before the office, an office in the accusative after the name. */
export function isAppointed(view: TextView, before: Office | undefined, after: Office | undefined): boolean {
  return before !== undefined && after !== undefined && APPOINTS.has(view.word(before.startToken - 1).replace(/^و/u, '')) && accusativeOffices.has(view.word(after.startToken));
}

const PRESIDED = /^و?ب(?:رياسه|قياده|ايعاز)$/u;

/** «برئاسة فلان الفلاني، …»: a name must follow; one of unknown words is closed by a mark or a particle. */
export function isPresided(view: TextView, at: number, unknown?: Named): boolean {
  if (!PRESIDED.test(view.word(at - 1))) return false;
  if (unknown === undefined) return true;
  const [last, next] = [view.word(unknown.endToken - 1), view.word(unknown.endToken)];
  return !last.endsWith('ه') && (next === '' || stopWords.has(next));
}

/** So far back in a sentence the credentials are what an office is told of. */
const LONGEST_ACCREDITATION = 40;

/** Where «أوراق اعتماده» stands before this token in the same sentence; -1 where it does not. */
function accreditedAt(view: TextView, at: number): number {
  for (let back = at - 1; back >= at - LONGEST_ACCREDITATION && !view.isLineEnd(back) && view.mark(back) !== '.'; back--) if (/^اعتمادها?$/u.test(view.word(back))) return back;
  return -1;
}

/** «… إلى فلان، مندوبا …»: what the credentials are for, told after the name of whoever receives them. */
export function isForCredentials(view: TextView, at: number): boolean {
  return accusativeOffices.has(view.word(at)) && accreditedAt(view, at) >= 0;
}

/** «قدم فلان أوراق اعتماده إلى فلان مندوبا …», «استقبل … فلانا، الذي قدم أوراق اعتماده مندوبا …»: whose credentials the office is told of. */
function accreditedHolder(view: TextView, holdings: readonly Holding[], office: Office): Holding | undefined {
  const credentials = accreditedAt(view, office.startToken);
  if (credentials < 0) return undefined;
  let relative = -1;
  let begin = credentials;
  for (; begin > credentials - LONGEST_ACCREDITATION && !view.isLineEnd(begin - 1) && view.mark(begin - 1) !== '.'; begin--) if (relative < 0 && /^و?ال(?:ذي|تي)$/u.test(view.word(begin - 1))) relative = begin - 1;
  const said = holdings.filter(({ named }) => named.startToken >= begin && named.endToken <= credentials);
  return relative < 0 ? said[0] : said.findLast(({ named }) => named.endToken <= relative);
}

const APPOINTING_HIM = /^(?:[وبل]?(?:تعيين|تكليف|اختيار|انتخاب|تسميت|تنصيب|ترقيت|ترشيح)(?:ه|ها)|و[يت]?(?:عين|كلف|سمي)ت?)$/u;

const ELECTED = /^(?:و|ب|وب)?(?:انتخب|انتخبت|انتخاب|عين|عينت|تعيين|اختير|اختيرت|اختيار|اختار|تسميه|كلف|تكليف|نصب|تنصيب|فوز|فاز)$/u;

/** «انتخب فلان عن حزب الأمل، رئيسا للمجلس»: an office in the accusative, some words after whoever is elected. */
function isElected(view: TextView, { named }: Holding, at: number): boolean {
  if (!accusativeOffices.has(view.word(at)) || at - named.endToken > 8 || at <= named.endToken) return false;
  for (let back = named.startToken - 1; back > named.startToken - 9 && !view.isLineEnd(back) && view.mark(back) !== '.'; back--) if (ELECTED.test(view.word(back))) return true;
  return false;
}

/** «إعفاء فلان من منصبه وتعيينه رئيسا …»: gives the office to whoever was named last; false where no pronoun stands before it. */
export function giveToNamedBefore(view: TextView, holdings: Holding[], offices: readonly Office[]): boolean {
  const [at, last] = [offices[0]?.startToken ?? 0, holdings.at(-1)];
  const index = holdings.length - (last !== undefined && last.named.endToken === at && isOfReign(view, last.named) ? 2 : 1);
  const holder = holdings[index];
  if (holder === undefined || !(APPOINTING_HIM.test(view.word(at - 1)) || isElected(view, holder, at) || (index < holdings.length - 1 && /^و?(?:ال)?تعيين$|^و?عينت?$/u.test(view.word(holder.named.startToken - 1))))) return false;
  for (let back = holder.named.endToken; back < at; back++) if (view.isLineEnd(back) || view.mark(back) === '.') return false;
  holdings[index] = { ...holder, offices: [...holder.offices, ...offices] };
  return true;
}

/** «تعيين فلان … في عهد فلان رئيسا …»: who reigned when another was appointed. */
export function isOfReign(view: TextView, { startToken }: Named): boolean {
  return /^[وب]?عهد$/u.test(view.word(startToken - 1));
}

/** Gives offices that credentials tell of to whoever hands them over; false where no credentials are spoken of. */
export function giveByCredentials(view: TextView, holdings: Holding[], offices: readonly Office[]): boolean {
  const [office] = offices;
  const holder = office === undefined ? undefined : accreditedHolder(view, holdings.slice(-6), office);
  const index = holder === undefined ? -1 : holdings.lastIndexOf(holder);
  if (holder === undefined || index < 0) return false;
  holdings[index] = { ...holder, offices: [...holder.offices, ...offices] };
  return true;
}

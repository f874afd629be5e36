import { withoutArticle } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import type { Office } from './person.ts';

/** Those who are sent by one State to another. */
const ENVOYS = wordSet(['سفير', 'سفيرة', 'قنصل', 'مبعوث', 'مبعوثة', 'موفد', 'موفدة']);

const RECEIVES = /^[وف]?(?:استقبل|التقي|يستقبل|يلتقي|استقبلت|التقت|تستقبل|تلتقي)$/u;

/** «نائب رئيس مجلس الوزراء وزير الخارجية بدولة الكويت»: the head of a government, or a deputy, who holds a ministry as well. */
function isMinisterToo(view: TextView, first: Office, second: Office): boolean {
  if (!/^(?:ال)?وزيره?$/u.test(view.word(second.startToken))) return false;
  const title = view.text.slice(first.title.start, first.title.end);
  // «رئيس الدورة الحالية للمجلس وزير الخارجية التونسي»: whoever chairs a session is somebody at home.
  if (/^رييسه? ال(?:دوره|قمه|جلسه|موتمر|اجتماع)(?: |$)/u.test(title)) return !RECEIVES.test(view.word(first.startToken - 1));
  return /(?:^| )(?:ال(?:وزراء|حكومه|وزاري)|وزراء)(?: |$)/u.test(title);
}

/** «استقبل الوزير سفير اليابان»: an envoy, or an office of another State, without «و» before it, is somebody else’s. */
export function isOfAnother(view: TextView, first: Office, second: Office): boolean {
  if (isMinisterToo(view, first, second)) return false;
  const envoy = ENVOYS.has(withoutArticle(view.word(second.startToken)));
  const foreign = second.body?.state === true || second.nationality !== null;
  return (envoy && !ENVOYS.has(withoutArticle(view.word(first.startToken)))) || (foreign && first.body?.state !== true && first.nationality === null && first.body !== null);
}

/** «استقبل رئيس الجمهورية فلان رئيسة المجلس فلانة»: no man is called by the feminine noun of an office. */
export function isOfWoman(view: TextView, first: Office, second: Office): boolean {
  const [before, after] = [first, second].map(({ startToken }) => withoutArticle(view.word(startToken)));
  return before !== undefined && after !== undefined && !before.endsWith('ه') && isOfficeOfWoman(after);
}

/** «وزيرة», «رئيسة»: the feminine noun of an office. */
export function isOfficeOfWoman(word: string): boolean {
  return OF_WOMEN.test(word);
}

const OF_WOMEN = /^(?:وزيره|رييسه|مديره|امينه|نايبه|سفيره|ممثله|عميده|مستشاره|مندوبه|منسقه|مفوضه|عضوه|كاتبه|مقرره)$/u;

/** «التقى مدير مركز … ممثل منظمة …»: after a verb of meeting, the office of another body is the guest’s. */
export function isGuestOf(view: TextView, first: Office, second: Office): boolean {
  const [host, guest] = [first.body, second.body];
  if (host === null || guest === null || !RECEIVES.test(view.word(first.startToken - 1))) return false;
  return view.text.slice(host.name.start, host.name.end) !== view.text.slice(guest.name.start, guest.name.end);
}

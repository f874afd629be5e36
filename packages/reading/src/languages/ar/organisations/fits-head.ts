import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { givenNames } from '../people/given-names.ts';
import { officeNouns } from '../people/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { honorifics } from '../people/titles.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { namedByOneAdjective, pluralHeads } from './name-words.ts';
import { trades } from './trades.ts';

const AIR_AND_SEA: ReadonlySet<string> = new Set(['طيران', 'موانئ', 'مطارات']);
const HOUSES = wordSet(['الحكمة', 'الزكاة', 'التمويل', 'المال', 'العود', 'الشعر', 'العائلة', 'الحرفيين', 'الثقافة']);

/** «100 مؤسسة تشغل …»: any of them; «عام 2020 جامعة طنطا …» counts none. */
function isCounted(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before?.kind === 'number' && before.spaced && !/^(?:19|20)\d\d$/u.test(before.text);
}

const MOVEMENTS = wordSet(['التحرير', 'التغيير', 'التوحيد', 'التجديد', 'التصحيح', 'التنمية', 'التضامن', 'التنوير', 'التحالف', 'الترجي', 'التمرد']);

/** «بيت الحكمة» and «طيران الخليج» are bodies; «بيت الطالب» and «طيران العدو» are none. */
export function fitsHead(view: TextView, at: number, { head, definite }: { head: HeadNoun; definite: boolean }): boolean {
  const [before, next, after] = [view.word(at - 1), view.word(at + 1), view.word(at + 2)];
  if (!definite && isCounted(view, at)) return false;
  if (head.noun === 'بيت') return HOUSES.has(next);
  // «تجمع حائل الصحي»; «تجمع وزارة الصحة وجامعة …» is a verb.
  if (head.noun === 'تجمع') return definite || next === 'المهنيين' || knownNameAt(view.tokens, at + 1)?.known.type === 'place';
  // «في مكتبه»: with a pronoun.
  if (head.noun === 'مكتبة' && !definite) return view.source[view.folded.starts[(view.tokens[at]?.end ?? 1) - 1] ?? 0] === 'ة';
  // «حركة التطور العلمي»: what moves; «حركة التغيير» is a movement.
  if (head.noun === 'حركة') return definite || !/^(?:الت\p{L}{2,3}\p{L}|(?:ال)?انت\p{L}ا\p{L}|(?:ال)?است\p{L}{2}ا\p{L})$/u.test(next) || MOVEMENTS.has(next);
  // «ودار الحوار حول …»: went round.
  if (head.noun === 'دار') return !/^(?:ال(?:حوار|نقاش|حديث|جدل|لقاء|اجتماع|قتال|بحث|قضاء|سلام)|بلديه|محافظه)$/u.test(next);
  // «وفد برلماني رفيع», «بنك مركزي»: an adjective looks like two bodies.
  if (head.dual && /[ي]$/u.test(view.word(at)) && /^(?:برلمان|مركز|اتحاد|حزب|معهد|مكتب)$/u.test(head.noun)) return isDefinite(next) || knownNameAt(view.tokens, at + 1) !== null;
  // «ديوان المدير العام للهيئة» is a part of an office.
  if (head.noun === 'ديوان' && officeNouns.has(withoutArticle(next)) && view.word(at + 3).startsWith('ل')) return false;
  // «سوق دمشق للأوراق المالية», «سوق دبي المالي»; other markets are places.
  if (head.noun === 'سوق') return !definite && knownNameAt(view.tokens, at + 1)?.cut === 0 && /^(?:للاوراق|الماليه?)$/u.test(after);
  // «جماعة الإخوان», «جماعة تمارة»; «جماعة من الناس» is any.
  if (head.noun === 'جماعة' && definite) return /^ال(?:حضري|قروي|ترابي)ه$/u.test(next) && after.startsWith('ل'); // «الجماعة الحضرية للقنيطرة»
  if (head.noun === 'جماعة') return !/^ال(?:ضغط|عمل|دول|ناس|بشر|مواطنين|محليه|مسلحه)$/u.test(next) && (isDefinite(next) || knownNameAt(view.tokens, at + 1)?.cut === 0);
  if (head.noun === 'تحالف') return headNouns.get(next)?.dual !== true && !pluralHeads.has(next); // «تحالف شركتي …»: any two
  // «مجمع حقل نفط», «مجمع سكني»: where something stands.
  if (head.noun === 'مجمع') return !/^(?:حقل|حقول|سكني|تجاري|مباني|مدارس|سياحي|رياضي|محطات|مصانع|طبي|قضايي)$/u.test(next);
  if (head.noun === 'قناة') return !/^(?:السويس|بنما|اسطنبول|تلفزيونيه|فضاييه)$/u.test(next);
  // «المنطقة الاقتصادية لقناة السويس»; other zones are places.
  if (head.noun === 'منطقة') return definite && /^ال(?:اقتصادي|حر)ه$/u.test(next) && (after.startsWith('ل') || after === 'الخاصه') && view.word(at - 1) !== 'في' && !view.word(at).startsWith('ب');
  if (head.noun === 'كتابة') return next === 'الدوله';
  if (head.noun === 'وقف') return definite ? /^ال(?:خيري|علمي|سني|شيعي|اسلامي|ذري|اهلي)$/u.test(next) : isEndowment(view, at) && !/^[وبل]?(?:انشاء|اقامه|تاسيس|بناء)$/u.test(before); // «إنشاء وقف الجمعية»: what is to be founded
  // «مجموعة مصر والسودان»: a group of countries has a name of its own, or none; «مجموعة الإمارات للاتصالات» is a firm.
  if (head.noun === 'مجموعة' && !definite) return !isArea(view, at + 1) || trades.has(`ال${after.replace(/^لل/u, '')}`);
  // «الآلية الوطنية للوقاية من …», «الشراكة العالمية للتعليم»
  if (head.noun === 'آلية' || head.noun === 'شراكة') return definite && /^ال(?:وطني|عالمي|دولي|افريقي|عربي)ه$/u.test(next) && (after.startsWith('لل') || after === 'من');
  if (head.noun === 'شرطة') return !definite && (next === 'محافظه' || next === 'ولايه' || knownNameAt(view.tokens, at + 1)?.cut === 0);
  if (!AIR_AND_SEA.has(head.noun)) return true;
  const known = knownNameAt(view.tokens, at + 1);
  const named = (known !== null && known.cut === 0) || next === 'الخليج';
  return named && (head.noun === 'طيران' || before === 'مع' || before === 'بين' || stopWords.has(before) && before.endsWith('ت'));
}

function isArea(view: TextView, at: number): boolean {
  const known = knownNameAt(view.tokens, at);
  return (known !== null && known.cut === 0 && known.known.type === 'state') || /^(?:شبه|المغرب|المشرق|غرب|شرق|شمال|جنوب)$/u.test(view.word(at));
}

/** «وقف الراجحي», «وقف سعد …», «وقف جامعة …» are endowments; «وقف إطلاق النار» and «وقف العدوان» put an end to something. */
function isEndowment(view: TextView, at: number): boolean {
  const next = view.word(at + 1);
  if (givenNames.has(next) || next === 'عبد' || view.mark(at + 1) === '"' || honorifics.has(next)) return true;
  if (/^(?:جامعه|جمعيه|موسسه|عايله|اسره|مسجد)$/u.test(next)) return true;
  return isDefinite(next) && /[^ي]ي$/u.test(next) && !isCommonNoun(next);
}

/** «رئاسة مجلس الوزراء» is a body, «رئاسة هيئة الأرصاد» who heads one. */
export function isPresidency(view: TextView, at: number): boolean {
  const [next, after] = [view.word(at + 1), view.word(at + 2)];
  if (next === 'العامه') return /^ل(?!ل?موتمر|ل?دوره|ل?اجتماع)/u.test(after); // «الرئاسة العامة لشؤون …»
  if (!presidencies.has(next)) return false;
  return (next !== 'مجلس' && next !== 'هييه') || /^(?:ال)?(?:وزراء|اركان)$/u.test(after);
}

/** What has a presidency that is a body; «رئاسة المدير» is who is in the chair. */
const presidencies = wordSet(['الجمهورية', 'الوزراء', 'الحكومة', 'مجلس', 'الأركان', 'الدولة', 'النيابة', 'الشؤون', 'هيئة', 'البرلمان', 'أركان']);

/** «البرلمان الأوروبي», «المجموعة العربية», «المكتب التنفيذي»; «الشركة العالمية» names nobody. */
export function isNamedByOneAdjective(head: HeadNoun, adjective: string): boolean {
  if (head.noun === 'منظمة' || (head.kind === 'igo' && /^ال(?:دايم|مستمر|متواصل)$/u.test(adjective))) return false;
  if (head.noun === 'هيئة' && /^ال(?:تنظيم|رقاب|حكوم|ادار|رسم|اعلام|محل|تنفيذ)يه$/u.test(adjective)) return false; // what an authority is, not which
  if (head.noun === 'نادي') return adjective.endsWith('ي') && !/^ال(?:رياضي|محلي|رسمي|اجتماعي|ادبي|وطني|اوروبي|عالمي|مذكور|تونسي|مغربي|مصري|سعودي|علمي|ثقافي|حالي)$/u.test(adjective);
  if (head.noun === 'حزب') return PARTIES.test(adjective);
  if (isAssembly(head, adjective) || (head.noun === 'جامعة' && /^ال(?:اسلام|هاشم|مستنصر|تكنولوج|افتراض)يه$/u.test(adjective))) return true;
  if (namedByOneAdjective.has(head.kind)) return true;
  if (head.noun === 'جبهة') return /^ال(?:ثوري|شعبي|قومي|اسلامي|وطني)ه$/u.test(adjective);
  if (head.noun === 'مكتب') return adjective === 'التنفيذي' || adjective === 'السياسي';
  return ['مجموعة', 'تحالف', 'ائتلاف', 'رابطة', 'كنيسة'].includes(head.noun) && /^ال(?:عرب|افريق|اسيو|اوروب|اسلام|لاتين|وطن|مارون|قبط|برلمان|نياب)يه?$/u.test(adjective);
}

/** «الحزب الشيوعي», «الحزب الجمهوري»; «الحزب الحاكم» is any. */
const PARTIES = /^ال(?:شيوعي|اشتراكي|جمهوري|ديمقراطي|ديموقراطي|ليبرالي)$/u;

/** «الجمعية الوطنية بدولة مالي», «رئيس الجمعية الوطنية»: a parliament; «الجمعية الوطنية للنساء» is none. */
export function isNationalAssembly(view: TextView, at: number, { noun }: HeadNoun): boolean {
  if (noun !== 'جمعية' || view.word(at + 1) !== 'الوطنيه' || view.word(at + 2).startsWith('ل')) return false;
  if (/^(?:رييسه?|عضوه?|نايبه?|نواب|اعضاء)$/u.test(view.word(at - 1))) return true;
  const after = view.word(at + 2) === 'في' ? at + 3 : at + 2;
  const state = knownNameAt(view.tokens, after);
  return state?.known.type === 'state' && (after > at + 2 ? state.cut === 0 : view.word(after).startsWith('ب'));
}

/** «رئيس البرنامج الوطني لتطوير …»: a programme that somebody heads. */
export function isNationalProgramme(view: TextView, at: number, { noun }: HeadNoun): boolean {
  return noun === 'برنامج' && /^ال(?:وطني|قومي|عربي|اقليمي|سعودي|مصري)$/u.test(view.word(at + 1)) && view.word(at + 2).startsWith('ل');
}

/** What a department or an office of an area is for. */
const SERVICES = wordSet(['التعليم', 'تعليم', 'التربية', 'العمل', 'المرور', 'الجوازات', 'الصحة', 'الشؤون', 'الأوقاف', 'الضمان', 'الدعوة', 'الأحوال', 'التدريب', 'الزراعة', 'البريد', 'السجون', 'الجمارك', 'الطرق', 'المياه', 'الثقافة', 'البيئة', 'السياحة', 'الإشراف']);

/** «إدارة التربية والتعليم بمحافظة الطائف», «مكتب العمل بجدة»: a public service, and the area that it serves. */
function isServiceOfArea(view: TextView, at: number, { noun }: HeadNoun): boolean {
  if ((noun !== 'إدارة' && noun !== 'مكتب') || !SERVICES.has(view.word(at + 1))) return false;
  for (let end = at + 2; end < at + 6; end++) {
    const area = /^ب(?:منطقه|محافظه|مدينه|ولايه)$/u.test(view.word(end)) ? knownNameAt(view.tokens, end + 1) : knownNameAt(view.tokens, end);
    if (area !== null && area.known.type === 'place') return area.cut === 0 || view.word(end).startsWith('ب');
    if (!isDefinite(view.word(end).replace(/^و/u, ''))) return false;
  }
  return false;
}

/** «إمارة القصيم»: regions over which a prince is set; «إمارة دبي» is a State of a union. */
const REGIONS = wordSet(['الرياض', 'مكة', 'المدينة', 'القصيم', 'الشرقية', 'عسير', 'تبوك', 'حائل', 'الحدود', 'جازان', 'جيزان', 'نجران', 'الباحة', 'الجوف']);

/** «مكتب المفوض السامي», «مكتب رئاسة الجمهورية», «المكتب التنفيذي»: whose office it is makes it a body. */
export function isOfficeOf(view: TextView, at: number, head: HeadNoun): boolean {
  const bare = withoutArticle(view.word(at + 1));
  if (head.noun === 'فرع') return headNouns.has(bare) || knownNameAt(view.tokens, at + 1)?.known.type === 'organisation';
  if (isServiceOfArea(view, at, head)) return true;
  if (head.noun === 'قيادة') return ['عمليات', 'شرطه', 'قوات'].includes(view.word(at + 1));
  if (head.noun === 'إمارة') return /^(?:ال)?منطقه$/u.test(view.word(at + 1)) || REGIONS.has(view.word(at + 1));
  if (head.noun === 'مكتب' && knownNameAt(view.tokens, at + 1)?.known.type === 'organisation' && knownNameAt(view.tokens, at + 1)?.cut === 0) return true; // «مكتب اليونسكو الإقليمي»
  return head.noun === 'مكتب' && (officeNouns.has(bare) || bare === 'رياسه' || bare === 'تنفيذي' || bare === 'سياسي');
}

/** «الجمعية العمومية»: the assembly that any body may have; it is one only with its owner. */
export function isAssembly({ noun }: HeadNoun, adjective: string): boolean {
  return noun === 'جمعية' && /^ال(?:عام|عمومي|تاسيسي)ه$/u.test(adjective);
}

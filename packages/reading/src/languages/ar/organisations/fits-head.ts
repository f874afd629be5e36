import { withoutArticle } from '../letters/tokens.ts';
import { officeNouns } from '../people/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { namedByOneAdjective } from './name-words.ts';

const AIR_AND_SEA: ReadonlySet<string> = new Set(['طيران', 'موانئ', 'مطارات']);
const HOUSES = wordSet(['الحكمة', 'الزكاة', 'التمويل', 'المال', 'العود', 'الشعر', 'العائلة', 'الحرفيين', 'الثقافة']);

/** «بيت الحكمة» and «طيران الخليج» are bodies; «بيت الطالب» and «طيران العدو» are none. */
export function fitsHead(view: TextView, at: number, { head, definite }: { head: HeadNoun; definite: boolean }): boolean {
  const [before, next, after] = [view.word(at - 1), view.word(at + 1), view.word(at + 2)];
  if (head.noun === 'بيت') return HOUSES.has(next);
  // «الآلية الوطنية للوقاية من …», «الشراكة العالمية للتعليم»
  if (head.noun === 'آلية' || head.noun === 'شراكة') return definite && /^ال(?:وطني|عالمي|دولي|افريقي|عربي)ه$/u.test(next) && (after.startsWith('لل') || after === 'من');
  if (head.noun === 'شرطة') return !definite && (next === 'محافظه' || next === 'ولايه' || knownNameAt(view.tokens, at + 1)?.cut === 0);
  if (!AIR_AND_SEA.has(head.noun)) return true;
  const known = knownNameAt(view.tokens, at + 1);
  const named = (known !== null && known.cut === 0) || next === 'الخليج';
  return named && (head.noun === 'طيران' || before === 'مع' || before === 'بين' || stopWords.has(before) && before.endsWith('ت'));
}

/** «رئاسة مجلس الوزراء» is a body, «رئاسة هيئة الأرصاد» who heads one. */
export function isPresidency(view: TextView, at: number): boolean {
  const [next, after] = [view.word(at + 1), view.word(at + 2)];
  if (!presidencies.has(next)) return false;
  return (next !== 'مجلس' && next !== 'هييه') || /^(?:ال)?(?:وزراء|اركان)$/u.test(after);
}

/** What has a presidency that is a body; «رئاسة المدير» is who is in the chair. */
const presidencies = wordSet(['الجمهورية', 'الوزراء', 'الحكومة', 'مجلس', 'الأركان', 'الدولة', 'النيابة', 'الشؤون', 'هيئة', 'الاتحاد', 'البرلمان', 'أركان', 'المؤتمر']);

/** «البرلمان الأوروبي», «المجموعة العربية», «المكتب التنفيذي»; «الشركة العالمية» names nobody. */
export function isNamedByOneAdjective(head: HeadNoun, adjective: string): boolean {
  if (head.noun === 'منظمة') return false;
  if (namedByOneAdjective.has(head.kind)) return true;
  if (head.noun === 'مكتب') return adjective === 'التنفيذي' || adjective === 'السياسي';
  return ['مجموعة', 'تحالف', 'ائتلاف', 'رابطة', 'كنيسة'].includes(head.noun) && /^ال(?:عرب|افريق|اسيو|اوروب|اسلام|لاتين|وطن|مارون|قبط)يه?$/u.test(adjective);
}

/** «مكتب المفوض السامي», «مكتب رئاسة الجمهورية», «المكتب التنفيذي»: whose office it is makes it a body. */
export function isOfficeOf(view: TextView, at: number, head: HeadNoun): boolean {
  const bare = withoutArticle(view.word(at + 1));
  if (head.noun === 'فرع') return headNouns.has(view.word(at + 1)) || knownNameAt(view.tokens, at + 1)?.known.type === 'organisation';
  return head.noun === 'مكتب' && (officeNouns.has(bare) || bare === 'رياسه' || bare === 'تنفيذي' || bare === 'سياسي');
}

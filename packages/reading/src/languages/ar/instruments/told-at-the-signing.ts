import type { Cue } from '../../../joining/instrument-mention.ts';
import { words } from '../patterns.ts';
import { occasionOfSigning } from './occasion-of-signing.ts';
import { NOT_THERE } from './words/not-there.ts';

/** Verbs by which somebody speaks, in the past. */
const SPOKE = words(['قال', 'قالت', 'أكد', 'أكدت', 'أوضح', 'أوضحت', 'أعلن', 'أعلنت', 'أشار', 'أشارت', 'عبر', 'عبرت', 'أعرب', 'أعربت', 'صرح', 'صرحت', 'شدد', 'شددت', 'ذكر', 'ذكرت', 'أضاف', 'أضافت', 'لفت', 'لفتت', 'كشف', 'كشفت', 'بين', 'نوه', 'أشاد', 'أشادت', 'ثمن', 'ثمنت', 'تصريح', 'تصريحات', 'كلمة', 'كلمته', 'كلمتها']);
/** Somebody spoke before it in the same sentence, and nothing says that it is still to come. */
const HAS_SPOKEN = new RegExp(SPOKE, 'u');
const TO_COME = new RegExp(words([...NOT_THERE, 'سوف', 'المقرر', 'المنتظر', 'المتوقع', 'المرتقب', 'أمل', 'أمله', 'أملها', 'يأمل', 'تطلع', 'تطلعه', 'إلى', 'استعداد', 'قبل', 'قبيل', 'الماضي', 'الماضية', 'سابق', 'سابقة', 'منذ']), 'u');
const WILL = /(?<![ء-ي])[وف]?س[يتن][ء-ي]{3,}/u;
/** «at the signing», «on the margin of the ceremony of signing». */
const AT_IT = /^[وف]?(?:خلال|اثناء|هامش|عقب|اثر|بمناسبه|(?:علي|في) (?:هامش|ختام|اعقاب)|حفل|مراسم)(?![ء-ي])/u;
const AT_THE_CEREMONY = new RegExp(`${words(['خلال', 'أثناء', 'على هامش', 'عقب', 'إثر', 'بمناسبة'])} $`, 'u');
/** So many letters before the signing are looked at. */
const BEFORE = 220;

/** «said ⟨the minister⟩ on the margin of the signing of an agreement between …»: where he spoke, it was signed. */
export function asToldThere(cue: Cue, at: number): Cue {
  if (cue.rule !== occasionOfSigning.id || cue.status !== 'signed' || cue.sentence.isHeadline) return cue;
  const { masked } = cue.sentence;
  const before = masked.slice(Math.max(0, cue.masked.start - BEFORE), cue.masked.start);
  const told = masked.slice(cue.masked.start, at);
  const isThere = AT_IT.test(told) && (!/^[وف]?(?:حفل|مراسم)/u.test(told) || AT_THE_CEREMONY.test(before));
  if (!isThere || !HAS_SPOKEN.test(before) || TO_COME.test(before) || WILL.test(before) || DATED.test(masked.slice(at + 1))) return cue;
  return { ...cue, weight: 'proof' };
}

/** A year of its own: an older one. */
const DATED = /^[^.؛،]{0,80}(?:عام|سنه|في) (?:\uE006|(?:19|20)\d\d)/u;

import type { Match } from '../../../rules/apply.ts';
import { words } from '../patterns.ts';

/** «does not intend to», «without undertaking to», «the lack of commitment to». */
const NOT = '(?:^|[^ء-ي])[وف]?(?:لا|لم|لن|ليس|ليست|دون|غير|ب?عدم) ';
/** «denied», «ruled out», a few words before. */
const DENIED = `${words(['نفى', 'نفت', 'نفيا', 'نفوا', 'ينفي', 'تنفي', 'نافيا', 'نافية', 'نافين', 'أنكر', 'أنكرت', 'استبعد', 'استبعدت', 'مستبعدا', 'مستبعدة'])} (?:[^\\s.؛،,]+ ){0,5}`;
/** «valued the care of …»: the merit of another. */
const PRAISED = `${words(['ثمن', 'ثمنت', 'ثمنا', 'ثمنوا', 'مثمنا', 'مثمنة', 'مثمنين', 'قدر', 'قدرت', 'مقدرا', 'مقدرة'])} (?:[^\\s.؛،,]+ ){0,3}`;
const BEFORE = new RegExp(`(?:${NOT}|${DENIED}|${PRAISED})$`, 'u');

/** So many letters may such words take. */
const MOST_BEFORE = 80;

/** Whether what stands right before says that nobody undertakes it. */
export function isNotUndertaken({ sentence, masked }: Match): boolean {
  return BEFORE.test(sentence.masked.slice(Math.max(0, masked.start - MOST_BEFORE), masked.start));
}

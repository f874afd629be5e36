import type { Match } from '../../../rules/apply.ts';
import { WHO, words } from '../patterns.ts';
import { DENIED, DENYING } from '../words/denials.ts';
import { SUBJECT } from './what.ts';

/** «does not intend to», «without undertaking to», «the lack of commitment to». */
const NOT = '(?:^|[^ء-ي])[وف]?(?:لا|لم|لن|ليس|ليست|دون|غير|ب?عدم) ';
/** «denied», «ruled out», a few words before. */
const RULED_OUT = `${words([...DENIED, ...DENYING, 'استبعد', 'استبعدت', 'مستبعدا', 'مستبعدة'])} (?:[^\\s.؛،,]+ ){0,5}`;
/** «valued the care of …»: the merit of another. */
const PRAISED = `${words(['ثمن', 'ثمنت', 'ثمنا', 'ثمنوا', 'مثمنا', 'مثمنة', 'مثمنين', 'قدر', 'قدرت', 'مقدرا', 'مقدرة'])} (?:[^\\s.؛،,]+ ){0,3}`;
const BEFORE = new RegExp(`(?:${NOT}|${RULED_OUT}|${PRAISED})$`, 'u');

/** «said that the council took care to …»: how it went about its work, told of what is over. */
const THAT_ONE = new RegExp(`${words(['أن', 'بأن', 'إن', 'لأن', 'قد', 'لقد'], '')} ["'(]*(?:${WHO}|${SUBJECT})["')]*[،,]? $`, 'u');
const TOOK_CARE = /^حرصت? علي /u;
/** «upon the request of …», «answering the call of …»: why something is done. */
const UPON = new RegExp(`${words(['بناء على', 'تلبية', 'تلبية ل', 'استجابة', 'نزولا عند'], 'و')} ?$`, 'u');

/** So many letters may such words take. */
const MOST_BEFORE = 80;

/** Whether what stands right before says that nobody undertakes it. */
export function isNotUndertaken({ sentence, masked }: Match): boolean {
  const before = sentence.masked.slice(Math.max(0, masked.start - MOST_BEFORE), masked.start);
  return BEFORE.test(before) || UPON.test(before) || (TOOK_CARE.test(sentence.masked.slice(masked.start)) && THAT_ONE.test(before));
}

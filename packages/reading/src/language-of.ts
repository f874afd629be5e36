import type { Language } from './reading.ts';

const ENGLISH = /(?<![\p{L}'’])(?:the|of|and|to|in|for|with|on|by|was|were|is|has|have|that|which|said|between|its)(?![\p{L}'’])/giu;
const FRENCH = /(?<![\p{L}])(?:le|la|les|des|du|de|et|à|au|aux|dans|par|pour|sur|une?|est|ont?|été|avec|qui|entre|en|sa|son|cette)(?![\p{L}])/giu;
/** So much of a text tells its language. */
const ENOUGH = 6000;

/** The language that most of a text is written in: by its letters, then by its commonest words. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, ENOUGH);
  if (isMostlyArabic(sample)) return 'ar';
  return count(sample, FRENCH) > count(sample, ENGLISH) ? 'fr' : 'en';
}

function isMostlyArabic(text: string): boolean {
  let [arabic, latin] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter >= 0x621 && letter <= 0x64a) arabic++;
    else if (isLatin(letter)) latin++;
  }
  return latin <= arabic;
}

function isLatin(letter: number): boolean {
  return (letter >= 0x41 && letter <= 0x5a) || (letter >= 0x61 && letter <= 0x7a) || (letter >= 0xc0 && letter <= 0x24f);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

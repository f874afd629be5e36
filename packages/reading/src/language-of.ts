import type { Language } from './reading.ts';

const ARABIC = /[\u0621-\u064A]/gu;
const LATIN = /[A-Za-z\u00C0-\u024F]/gu;
const ENGLISH = /(?<![\p{L}'’])(?:the|of|and|to|in|for|with|on|by|was|were|is|has|have|that|which|said|between|its)(?![\p{L}'’])/giu;
const FRENCH = /(?<![\p{L}])(?:le|la|les|des|du|de|et|à|au|aux|dans|par|pour|sur|une?|est|ont?|été|avec|qui|entre|en|sa|son|cette)(?![\p{L}])/giu;
/** So much of a text tells its language. */
const ENOUGH = 6000;

/** The language that most of a text is written in: by its letters, then by its commonest words. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, ENOUGH);
  if (count(sample, LATIN) <= count(sample, ARABIC)) return 'ar';
  return count(sample, FRENCH) > count(sample, ENGLISH) ? 'fr' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

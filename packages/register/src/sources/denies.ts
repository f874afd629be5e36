/** Words that turn what is told into its opposite. */
const DENIALS: ReadonlySet<string> = new Set([
  'لا', 'لم', 'لن', 'ليس', 'ليست', 'عدم', 'دون', 'غير',
  'not', 'no', 'never', 'without', 'cannot',
  'ne', 'n', 'pas', 'sans', 'non', 'jamais',
]);

/** «وعدم»، «بدون»، «فلا»: what is written together with the word behind it. */
const ATTACHED = /^[وف]?[بل]?(?=\p{Script=Arabic}{2,}$)/u;

/** True for words that deny something: «عدم التوقيع», «shall not sign». */
export function denies(words: string): boolean {
  return Array.from(words.toLowerCase().replaceAll(/[\p{M}\u0640]/gu, '').matchAll(/\p{L}+/gu), ([word]) => word).some((word) => DENIALS.has(word) || DENIALS.has(word.replace(ATTACHED, '')));
}

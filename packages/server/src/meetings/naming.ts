/** «دورتها»، «اجتماعه»، «its session»: whose meeting it is, only the text around says. */
const POSSESSIVE = /^(?:\p{L}+(?:ها|هما|هم|هن|ته|عه|ئه|ائه)|its|their|sa|son|leur)$/iu;

/** True for a name that tells one body's meeting from another's when it stands alone. */
export function standsAlone(name: string): boolean {
  const [first = ''] = name.trim().split(/\s+/u);
  return !POSSESSIVE.test(first);
}

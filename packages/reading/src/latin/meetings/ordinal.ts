const ONES: ReadonlyMap<string, number> = table(`
  first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15
  sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80
  ninetieth 90 hundredth 100 inaugural 1
  premier 1 premiere 1 deuxieme 2 seconde 2 troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7 huitieme 8 neuvieme 9 dixieme 10 onzieme 11
  douzieme 12 treizieme 13
  quatorzieme 14 quinzieme 15 seizieme 16 vingtieme 20 trentieme 30 quarantieme 40 cinquantieme 50 soixantieme 60 centieme 100 unieme 1 inaugurale 1`);
const TENS: ReadonlyMap<string, number> = table('twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 dix 10 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60');

function table(text: string): ReadonlyMap<string, number> {
  const words = text.trim().split(/\s+/u);
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(words[at + 1])] as const] : [])));
}

/** The ordinal in the folded words of a name: «57th», «fifty-seventh», «cinquante-septième», «1re». */
export function ordinalIn(letters: string): number | null {
  const words = letters.split(/[^a-z0-9]+/u).filter(Boolean);
  for (const [at, word] of words.entries()) {
    const digits = /^(\d{1,3})(?:st|nd|rd|th|e|er|re|eme|ere|nde)$/u.exec(word)?.[1];
    if (digits !== undefined) return Number(digits);
    const last = ONES.get(word);
    if (last !== undefined) return last + tensBefore(words, at);
  }
  return null;
}

/** «twenty-», «soixante-dix-», «quatre-vingt-dix-»: what stands before the last word. */
function tensBefore(words: readonly string[], at: number): number {
  let sum = 0;
  for (let back = at - 1; back >= 0; back--) {
    const word = words[back] ?? '';
    if (word === 'et') continue;
    const tens = TENS.get(word) ?? TENS.get(word.replace(/s$/u, ''));
    if (tens === undefined) break;
    const eighty = word.startsWith('vingt') && words[back - 1] === 'quatre';
    sum += eighty ? 80 : tens;
    if (eighty) break;
  }
  return sum;
}

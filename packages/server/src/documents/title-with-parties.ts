const LONGEST = 200;
/** «Memorandum of Understanding», alone on its line; a name of a party. */
const [LONGEST_KIND, LONGEST_NAME] = [60, 90];
const BETWEEN = /^(?:بين|ما بين|between|entre)(?![\p{L}\p{M}])\s*/iu;
const AND = /^(?:و|and|et)$/iu;
const AND_NAME = /^(?:و(?=\p{L})|and |et )/iu;
const NAMES_TWO = /\s(?:و\p{L}|and |et )/iu;

/** «Memorandum ⏎ between ⏎ the university ⏎ and ⏎ the ministry» in one line; null where the lines below do not say between whom it is. */
export function titleWithParties(lines: readonly string[]): string | null {
  const [kind, between, ...below] = lines;
  if (kind === undefined || between === undefined || kind.length > LONGEST_KIND || !BETWEEN.test(between)) return null;
  const names = between.replace(BETWEEN, '') === '' ? partiesIn(below) : withSecond(between, below);
  if (names === null) return null;
  const title = [kind, ...(names.startsWith(between) ? [] : [between]), names].join(' ');
  return title.length > LONGEST ? null : title;
}

/** The first name stands on a line of its own. */
const partiesIn = ([first, ...others]: readonly string[]): string | null => (first === undefined ? null : withSecond(first, others));

/** A line that names both, or the first of them with the second below, perhaps after a lone «and». */
function withSecond(first: string, [next, after]: readonly string[]): string | null {
  if (next !== undefined && AND.test(next)) return after === undefined || !isName(after) ? null : `${first} ${next}${next === 'و' ? '' : ' '}${after}`;
  if (NAMES_TWO.test(first.replace(BETWEEN, ''))) return first;
  return next !== undefined && AND_NAME.test(next) && isName(next) ? `${first} ${next}` : null;
}

const isName = (line: string): boolean => line.length <= LONGEST_NAME && !/[.:؛;!؟?]$/u.test(line);

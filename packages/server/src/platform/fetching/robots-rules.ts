/** What a robots.txt rules for us (RFC 9309). */
export interface RobotsRules {
  readonly allows: (address: URL) => boolean;
}

interface Rule {
  readonly isAllowed: boolean;
  /** As written; the longest that fits decides. */
  readonly length: number;
  /** The pieces between its stars, each of which must be found after the one before it. */
  readonly pieces: readonly string[];
  readonly endsThere: boolean;
}

/** No address is longer, so that a longer rule fits none. */
const LONGEST_RULE = 2_000;

/** Reads a robots.txt for one robot: the groups that name it, or else those for all. Lines that say something else are passed over. */
export function readRobots(text: string, robot: string): RobotsRules {
  const groups = groupsIn(text);
  const name = robot.toLowerCase();
  const own = groups.filter(({ robots }) => robots.has(name));
  const chosen = own.length > 0 ? own : groups.filter(({ robots }) => robots.has('*'));
  const rules = chosen.flatMap((group) => group.rules).sort((a, b) => b.length - a.length || Number(b.isAllowed) - Number(a.isAllowed));
  return {
    allows: ({ pathname, search }) => {
      const path = inCapitals(pathname + search);
      return rules.find((rule) => fits(rule, path))?.isAllowed ?? true;
    },
  };
}

interface Group {
  readonly robots: Set<string>;
  readonly rules: Rule[];
}

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let current: Group | null = null;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line) ?? [];
    if (/^user-agent$/i.test(key)) {
      // names that follow one another share what comes after them
      if (current === null || current.rules.length > 0) groups.push((current = { robots: new Set(), rules: [] }));
      current.robots.add(nameIn(value));
    } else if (/^(dis)?allow$/i.test(key)) {
      const rule = ruleOf(value.trim(), key.toLowerCase() === 'allow');
      if (rule !== null) current?.rules.push(rule);
    }
  }
  return groups;
}

/** «Mithaq/2.0» speaks of Mithaq. */
function nameIn(value: string): string {
  return value.trim().toLowerCase().split(/[/\s]/)[0] ?? '';
}

function ruleOf(written: string, isAllowed: boolean): Rule | null {
  if (written === '' || written.length > LONGEST_RULE) return null;
  const endsThere = written.endsWith('$');
  const pattern = (endsThere ? written.slice(0, -1) : written).replace(/\*+/g, '*');
  return { isAllowed, endsThere, length: written.length, pieces: pattern.split('*').map(encoded) };
}

/** As an address has it: letters beyond ASCII are written as their bytes. */
function encoded(piece: string): string {
  return inCapitals(piece.toWellFormed().replace(/[^\u0021-\u007e]/gu, (letter) => encodeURIComponent(letter)));
}

const inCapitals = (path: string): string => path.replace(/%[0-9a-f]{2}/gi, (byte) => byte.toUpperCase());

function fits({ pieces, endsThere }: Rule, path: string): boolean {
  const [first = '', ...others] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = endsThere ? others.pop() : undefined;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!endsThere) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

const LINE = /^([a-z][a-z0-9-]*):/i;

/** Lines that only mail programs write. */
const BY_PROGRAMS = new Set(['mime-version', 'received', 'message-id', 'return-path', 'delivered-to', 'dkim-signature', 'x-mailer', 'content-type', 'thread-topic']);
const OF_A_LETTER = new Set(['from', 'to', 'subject', 'date', 'sender', 'cc']);

/** Whether the beginning of a file is the head of a mail: a letter may begin with «From:» too, but no person writes a Message-ID. */
export function isMail(beginning: string, fileName: string | null): boolean {
  const names = headNames(beginning);
  const has = (known: ReadonlySet<string>) => names.some((name) => known.has(name));
  if (/\.(eml|mht|mhtml)$/i.test(fileName ?? '')) return has(OF_A_LETTER) || has(BY_PROGRAMS);
  return has(OF_A_LETTER) && has(BY_PROGRAMS);
}

/** The names of the lines before the first empty one; none when something else stands among them. */
function headNames(beginning: string): readonly string[] {
  const [head = ''] = beginning.replace(/^From [^\n]*\n/, '').split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const names = lines.map((line) => LINE.exec(line)?.[1]?.toLowerCase() ?? null);
  // the last line may be cut off where the beginning ends
  const whole = names.slice(0, Math.max(1, names.length - 1));
  return whole.includes(null) ? [] : names.flatMap((name) => (name === null ? [] : [name]));
}

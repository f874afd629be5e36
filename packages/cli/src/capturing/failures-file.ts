import { open } from 'node:fs/promises';

/** A table of what was refused, for a spreadsheet. */
export interface FailuresFile {
  readonly add: (file: string, code: string, reason: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Excel takes a file without this mark for one in the old charset of the machine, and Arabic comes out as signs. */
const MARK = '\uFEFF';

/** Opens the table anew. Each line is written when it comes: what was refused before a crash is there after it. */
export async function openFailuresFile(path: string, headings: readonly [file: string, code: string, reason: string]): Promise<FailuresFile> {
  const file = await open(path, 'w');
  let last: Promise<unknown> = file.write(MARK + line(headings));
  await last;
  return {
    add: async (...fields) => {
      last = last.then(() => file.write(line(fields)));
      await last;
    },
    close: async () => {
      await last.catch(() => {});
      await file.close();
    },
  };
}

function line(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

/** A field as text only: spreadsheets run what begins with one of these as a formula, also after blanks. */
function field(text: string): string {
  const harmless = /^[\s\uFEFF]*[=+\-@\t\r|%]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/u.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

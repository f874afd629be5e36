import type { Misspelt } from './command-line.ts';
import type { Refused } from './documents.ts';
import type { Detail, Texts } from './language/index.ts';
import { type FileProblem, STANDARD_INPUT } from './open-document.ts';
import type { Closed } from './register-access.ts';

/** A sentence about a command line that cannot be followed. */
export function sayMisspelt(wrong: Misspelt, { problems }: Texts): string {
  return `${misspeltSentence(wrong, problems)}\n${problems.tryHelp}\n`;
}

function misspeltSentence(wrong: Misspelt, problems: Texts['problems']): string {
  if (wrong.misspelt === 'command') return problems.unknownCommand(wrong.name);
  if (wrong.misspelt === 'word') return problems.oneTooMany(wrong.name);
  if (wrong.misspelt === 'option') return problems.unknownOption(wrong.name);
  return problems.badValue(wrong.name, wrong.value, wrong.allowed);
}

/** Why a file was not read: its name as given, and the reason. */
export function sayFile(file: string, reason: Refused, texts: Texts): string {
  return `${shownName(file, texts)}: ${fileReason(reason, texts)}\n`;
}

/** Why a file was not read, without its name. */
export function fileReason(reason: Refused, texts: Texts): string {
  return 'problem' in reason ? problemSentence(reason, texts) : texts.refusals[reason.refused]('detail' in reason ? (reason.detail ?? {}) : {});
}

/** Why the register did not take a document: by the code it gave. */
export function refusalReason({ refusal, detail }: { refusal: string; detail: Detail }, texts: Texts): string {
  const sentence = Object.entries(texts.refusals).find(([code]) => code === refusal)?.[1];
  return sentence === undefined ? texts.problems.failed(refusal) : sentence(detail);
}

/** Why the register could not be opened. */
export function sayRegisterClosed(closed: Closed, { problems }: Texts): string {
  return `${closed.closed === 'in-use' ? problems.folderInUse(closed.folder, closed.owner) : problems.modelMisnamed(closed.variable)}\n`;
}

function problemSentence({ problem, code }: FileProblem, { problems }: Texts): string {
  if (problem === 'not-found') return problems.notFound;
  if (problem === 'is-folder') return problems.isFolder;
  if (problem === 'may-not-read') return problems.mayNotRead;
  if (problem === 'not-a-document') return problems.notADocument;
  if (problem === 'line-too-long') return problems.lineTooLong;
  return problems.cannotRead(code);
}

/** What turns the direction of text or moves the cursor must not reach a terminal from a file's name. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;

/** The name of a file, safe to print. */
export function shownName(file: string, texts: Texts): string {
  return file === STANDARD_INPUT ? texts.standardInput : file.replace(UNPRINTABLE, '\uFFFD');
}

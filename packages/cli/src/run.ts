import type { Command } from './asked.ts';
import { readCommandLine, type CommandName } from './command-line.ts';
import { helpPage } from './language/help/page.ts';
import { systemLanguage, textsIn } from './language/index.ts';
import { write } from './output.ts';
import { sayMisspelt } from './say-problem.ts';
import type { Terminal } from './terminal.ts';

/** Each command is loaded only when asked for: `mithaq --help` needs no reader, and reading text no database. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).read,
  explain: async () => (await import('./commands/explain.ts')).explain,
  rules: async () => (await import('./commands/rules.ts')).rules,
  capture: async () => (await import('./commands/capture.ts')).capture,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

/** Does what the words after `mithaq` ask for, and returns the exit code; what nobody foresaw is told as well. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(words, terminal);
  } catch (error) {
    const { problems } = textsIn(systemLanguage(terminal.environment));
    await write(terminal.errors, `${problems.failed(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return 1;
  }
}

async function obey(words: readonly string[], terminal: Terminal): Promise<number> {
  const wish = readCommandLine(words, terminal.environment);
  const texts = textsIn(wish.language);
  if ('misspelt' in wish) {
    await write(terminal.errors, sayMisspelt(wish, texts));
    return 2;
  }
  if (wish.command === 'help') return said(wish.about === null ? texts.help : helpPage(texts.commands[wish.about], texts.helpHeadings), terminal);
  if (wish.command === 'version') return said(`${(await import('./version.ts')).version}\n`, terminal);
  const command = await COMMANDS[wish.command]();
  return command({ wish, texts, terminal });
}

async function said(text: string, { output }: Terminal): Promise<number> {
  await write(output, text);
  return 0;
}

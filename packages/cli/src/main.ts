import type { Command } from './asked.ts';
import { readCommandLine, type CommandName } from './command-line.ts';
import { systemLanguage, textsIn } from './language/index.ts';
import { endWithReader, flush, write } from './output.ts';
import { sayMisspelt } from './say-problem.ts';

/** Each command is loaded only when asked for: `mithaq --help` needs no reader, and reading text no database. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).read,
  explain: async () => (await import('./commands/explain.ts')).explain,
  rules: async () => (await import('./commands/rules.ts')).rules,
  capture: async () => (await import('./commands/capture.ts')).capture,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

async function main(): Promise<number> {
  const wish = readCommandLine(process.argv.slice(2), process.env);
  const texts = textsIn(wish.language);
  if ('misspelt' in wish) {
    await write(process.stderr, sayMisspelt(wish, texts));
    return 2;
  }
  if (wish.command === 'help') return said(texts.help);
  if (wish.command === 'version') return said(`${(await import('./version.ts')).version}\n`);
  const command = await COMMANDS[wish.command]();
  return command({ wish, texts });
}

async function said(text: string): Promise<number> {
  await write(process.stdout, text);
  return 0;
}

endWithReader(process.stdout);
endWithReader(process.stderr);
const exitCode = await main().catch(async (error: unknown) => {
  const { problems } = textsIn(systemLanguage(process.env));
  await write(process.stderr, `${problems.failed(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return 1;
});
await flush(process.stdout);
process.exit(exitCode);

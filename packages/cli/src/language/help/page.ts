import type { CommandName } from '../../command-line.ts';

/** The help of one command, in one language. */
export interface CommandHelp {
  readonly usage: string;
  /** What it does, a sentence a line. */
  readonly does: readonly string[];
  /** Each option that it takes, and what it is for. */
  readonly options: readonly (readonly [option: string, meaning: string])[];
  readonly examples: readonly string[];
}

export type CommandHelps = Readonly<Record<CommandName, CommandHelp>>;

/** Where the meaning of an option begins. */
const COLUMN = 26;

/** The help of a command as it is printed. */
export function helpPage({ usage, does, options, examples }: CommandHelp, headings: { readonly options: string; readonly examples: string }): string {
  const optionLines = options.map(([option, meaning]) => `  ${option}`.padEnd(COLUMN - 1) + ` ${meaning}`);
  return [usage, '', ...does.map((line) => `  ${line}`), '', headings.options, ...optionLines, '', headings.examples, ...examples.map((line) => `  ${line}`), ''].join('\n');
}

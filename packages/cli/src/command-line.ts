import { parseArgs } from 'node:util';
import { type Language, languageNamed, LANGUAGES, systemLanguage } from './language/index.ts';

const FORMATS = ['text', 'json', 'jsonl', 'facts'] as const;
export type Format = (typeof FORMATS)[number];

export const COMMANDS = ['read', 'explain', 'rules', 'capture', 'serve'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** How many names a command takes: «serve 4400» is a port whose option was forgotten. */
const MOST_NAMES: Readonly<Record<Wish['command'], number>> = {
  read: Infinity, explain: Infinity, capture: Infinity, rules: 1, serve: 0, help: Infinity, version: Infinity,
};

/** What the command line asks for. */
export interface Wish {
  readonly command: CommandName | 'help' | 'version';
  /** The command that help is wanted for; null for help on all of them, and where none is wanted. */
  readonly about: CommandName | null;
  /** Files, or the id of a rule. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly format: Format;
  readonly data: string | null;
  readonly port: number | null;
  readonly services: readonly Service[] | null;
  /** How many texts to read at once; as many as the machine can, where null. */
  readonly threads: number | null;
  /** For rules: a page instead of a list. */
  readonly html: boolean;
  /** For capture: goes on with what comes into a folder. */
  readonly watch: boolean;
  /** For serve: the folder from which documents are taken in by themselves. */
  readonly inbox: string | null;
  /** For capture and serve: where files go that were dealt with; they stay where they are, where null. */
  readonly moveTo: string | null;
  /** For capture: the file in which what was refused is written down. */
  readonly failures: string | null;
}

/** Why the command line asks for nothing that can be done; the language to say it in is known all the same. */
export type Misspelt = { readonly language: Language } & (
  | { readonly misspelt: 'command'; readonly name: string }
  | { readonly misspelt: 'option'; readonly name: string }
  | { readonly misspelt: 'word'; readonly name: string }
  | { readonly misspelt: 'value'; readonly name: string; readonly value: string; readonly allowed: readonly string[] }
);

const OPTIONS = {
  language: { type: 'string', short: 'l' },
  format: { type: 'string', short: 'f' },
  data: { type: 'string' },
  port: { type: 'string' },
  services: { type: 'string' },
  threads: { type: 'string' },
  html: { type: 'boolean' },
  watch: { type: 'boolean' },
  inbox: { type: 'string' },
  'move-to': { type: 'string' },
  failures: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const SERVICES = ['web', 'worker'] as const;
type Service = (typeof SERVICES)[number];

/** Reads the words after `mithaq`. */
export function readCommandLine(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Wish | Misspelt {
  const spoken = systemLanguage(environment);
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { language: spoken, misspelt: 'option', name: optionAtFault(error) };
  }
  const { values, positionals } = parsed;
  const language = values.language === undefined ? spoken : languageNamed(values.language);
  if (language === null) return valueAtFault('--language', values.language, { allowed: LANGUAGES, language: spoken });
  const format = FORMATS.find((one) => one === (values.format ?? 'text'));
  if (format === undefined) return valueAtFault('--format', values.format, { allowed: FORMATS, language });
  const portNamed = values.port ?? (environment['PORT'] || undefined);
  const port = portNamed === undefined ? null : portOf(portNamed);
  if (port === undefined) return valueAtFault('--port', portNamed, { allowed: ['0–65535'], language });
  const services = values.services === undefined ? null : servicesNamed(values.services);
  if (services === undefined) {
    return valueAtFault('--services', values.services, { allowed: SERVICES, language });
  }
  const threads = values.threads === undefined ? null : threadsOf(values.threads);
  if (threads === undefined) return valueAtFault('--threads', values.threads, { allowed: [`1–${MOST_THREADS}`], language });
  const asked = askedFor(positionals, values);
  if ('unknown' in asked) return { language, misspelt: 'command', name: asked.unknown };
  const { command, about, names } = asked;
  const [tooMany] = names.slice(MOST_NAMES[command]);
  if (tooMany !== undefined) return { language, misspelt: 'word', name: tooMany };
  return {
    command, about, names, language, format, data: values.data ?? null, port, services, threads, html: values.html ?? false,
    watch: values.watch ?? false, inbox: values.inbox ?? null, moveTo: values['move-to'] ?? null, failures: values.failures ?? null,
  };
}

/** The command, or what help is wanted for: `mithaq help read` asks for the same as `mithaq read --help`. */
function askedFor([first, ...rest]: readonly string[], { help, version }: { help?: boolean; version?: boolean }): Pick<Wish, 'command' | 'about' | 'names'> | { readonly unknown: string } {
  if (help || first === 'help' || (first === undefined && !version)) {
    const name = first === 'help' ? rest[0] : first;
    const about = name === undefined ? null : commandNamed(name);
    return about === undefined ? { unknown: name ?? '' } : { command: 'help', about, names: [] };
  }
  if (version) return { command: 'version', about: null, names: [] };
  const command = commandNamed(first ?? '');
  return command === undefined ? { unknown: first ?? '' } : { command, about: null, names: rest };
}

function commandNamed(name: string): CommandName | undefined {
  return COMMANDS.find((one) => one === name);
}

function valueAtFault(name: string, value: string | undefined, { allowed, language }: { allowed: readonly string[]; language: Language }): Misspelt {
  return { language, misspelt: 'value', name, value: value ?? '', allowed };
}

function portOf(value: string): number | undefined {
  const port = Number(value);
  return /^\d{1,5}$/u.test(value) && port <= 65_535 ? port : undefined;
}

const MOST_THREADS = 64;

function threadsOf(value: string): number | undefined {
  const threads = Number(value);
  return /^\d{1,2}$/u.test(value) && threads >= 1 && threads <= MOST_THREADS ? threads : undefined;
}

function servicesNamed(value: string): readonly Service[] | undefined {
  const names = value.split(',').map((name) => name.trim());
  const known = SERVICES.filter((service) => names.includes(service));
  return names.every((name) => known.some((service) => service === name)) ? known : undefined;
}

/** The option that Node complains of stands in quotation marks in its message: '--colour', '-f, --format <value>'. */
function optionAtFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /'(?:-\w, )?(-[^' ]+)/u.exec(message)?.[1] ?? message;
}

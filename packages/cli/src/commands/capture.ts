import { resolve } from 'node:path';
import { fateFolders } from '@mithaq/server/folders';
import type { Asked } from '../asked.ts';
import { captureOne } from '../capturing/capture-one.ts';
import { openFailuresFile, type FailuresFile } from '../capturing/failures-file.ts';
import { countFiles, filesAskedFor, isFolder, type Wanted } from '../capturing/files-asked-for.ts';
import { openReporter } from '../capturing/reporter.ts';
import { sideBySideWithAsides, type StepAside } from '../capturing/step-aside.ts';
import { openTally } from '../capturing/tally.ts';
import { watchedFiles } from '../capturing/watched-files.ts';
import { write } from '../output.ts';
import { openRegister, type OpenRegister } from '../register-access.ts';
import { sayRegisterClosed } from '../say-problem.ts';

/** So many documents are handed in before the first of them must have been read, scans aside; the register keeps them, not this process. */
const UNDER_WAY = 16;

/** Ended by Ctrl-C before its end. */
const INTERRUPTED = 130;

/** `mithaq capture FILE…|FOLDER…`: takes documents into the register, waits until they are read, and says what became of each. */
export async function capture(asked: Asked): Promise<number> {
  const { wish, texts, terminal } = asked;
  const wrong = await wrongWith(asked);
  if (wrong !== null) {
    await write(terminal.errors, `${wrong}\n${texts.problems.tryHelp}\n`);
    return 2;
  }
  const failures = await failuresFile(asked);
  if (failures === undefined) return 1;
  const register = await openRegister(wish, terminal);
  if ('closed' in register) {
    await failures?.close();
    await write(terminal.errors, sayRegisterClosed(register, texts));
    return 1;
  }
  const stopping = listenForStop();
  try {
    return await captureAll(register, { asked, failures, signal: stopping.signal });
  } finally {
    await failures?.close();
    await register.close();
    stopping.done();
  }
}

async function wrongWith({ wish: { names, watch }, texts: { problems } }: Asked): Promise<string | null> {
  const [folder, ...more] = names;
  if (folder === undefined) return watch ? problems.noFolderToWatch : problems.noFile;
  return watch && (more.length > 0 || !(await isFolder(folder))) ? problems.noFolderToWatch : null;
}

/** The table of what is refused; null where none is wanted, undefined where it cannot be written. */
async function failuresFile({ wish, texts, terminal }: Asked): Promise<FailuresFile | null | undefined> {
  if (wish.failures === null) return null;
  try {
    return await openFailuresFile(wish.failures, texts.capture.failures);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    await write(terminal.errors, `${texts.problems.cannotWrite(wish.failures, code)}\n`);
    return undefined;
  }
}

interface Means {
  readonly asked: Asked;
  readonly failures: FailuresFile | null;
  readonly signal: AbortSignal;
}

async function captureAll(register: OpenRegister, { asked, failures, signal }: Means): Promise<number> {
  const { wish, texts, terminal } = asked;
  const asking = { names: wish.names, except: wish.moveTo === null ? new Set<string>() : fateFolders(wish.moveTo), signal };
  const tally = openTally();
  const reporter = openReporter(asked, tally, failures);
  // counted beside the work, so that the first document need not wait for the last name of a network folder
  const counted = wish.watch ? Promise.resolve() : countFiles(asking).then(reporter.setTotal);
  const take = async (wanted: Wanted, stepAside: StepAside): Promise<void> => {
    reporter.begin(wanted.file);
    await reporter.report(wanted, await captureOne(wanted, { register, asked, waiting: { signal, stepAside } }));
  };
  if (wish.watch) {
    await write(terminal.errors, `${texts.capture.watching(resolve(wish.names[0] ?? '.'))}\n`);
    await sideBySideWithAsides(watchedFiles(asking, (folder) => void reporter.say(texts.capture.unreachable(folder))), UNDER_WAY, take);
  } else {
    await sideBySideWithAsides(filesAskedFor({ ...asking, onLeftOut: tally.leaveOut }), UNDER_WAY, take);
  }
  await counted;
  const isStopped = signal.aborted && !wish.watch;
  await reporter.end(isStopped);
  if (isStopped) return INTERRUPTED;
  return tally.counts.refused === 0 || wish.watch ? 0 : 1;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Told once to stop, it ends what is under way; told twice, it ends at once. What was handed in is in the register either way. */
function listenForStop(): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    signal: controller.signal,
    done: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}

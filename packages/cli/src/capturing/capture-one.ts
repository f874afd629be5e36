import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CaptureRefusal, safeName, usualLimits } from '@mithaq/capture';
import type { Fate } from '@mithaq/server/folders';
import type { Asked } from '../asked.ts';
import { bytesOf, contentOf, type FileProblem, problemOf, STANDARD_INPUT } from '../open-document.ts';
import type { OpenRegister, Taken, Waiting } from '../register-access.ts';
import { fileReason, refusalReason } from '../say-problem.ts';
import type { Terminal } from '../terminal.ts';
import { isWebAddress } from './fetch-page.ts';
import type { Wanted } from './files-asked-for.ts';

/** What became of one file. `again`: nothing yet, since the register does not answer, or the wait was ended. */
export type Became =
  | { readonly became: 'captured' | 'known'; readonly pending: number; readonly place: string | null }
  | { readonly became: 'refused'; readonly code: string; readonly reason: string; readonly plain: string; readonly place: string | null }
  | { readonly became: 'again'; readonly because: 'stopped' | 'no-answer' };

interface Means {
  readonly register: OpenRegister;
  readonly asked: Asked;
  readonly waiting: Waiting;
}

/** Hands one file to the register, waits until it is read, and puts it away where that is wished. */
export async function captureOne(wanted: Wanted, means: Means): Promise<Became> {
  const became = await handedIn(wanted, means);
  // one that cannot even be read stays where it is: it may be open elsewhere
  if (became.became === 'again' || (became.became === 'refused' && isFault(became.code))) {
    wanted.watched?.later();
    return became;
  }
  return { ...became, place: await placeAfter(wanted, became.became === 'refused' ? 'refused' : 'done', means) };
}

const FAULTS: ReadonlySet<string> = new Set(['not-found', 'is-folder', 'may-not-read', 'cannot-read', 'failed']);

function isFault(code: string): boolean {
  return FAULTS.has(code);
}

async function handedIn(wanted: Wanted, { register, asked, waiting }: Means): Promise<Became> {
  const { texts, terminal, wish } = asked;
  if (isWebAddress(wanted.file)) return becameOf(await register.fetchPage(wanted.file, wish.language, waiting), asked);
  const content = wanted.unreadable === undefined ? await contentToSend(wanted.file, terminal) : problemOf(Object.assign(new Error(), { code: wanted.unreadable }));
  if (!(content instanceof Blob)) {
    const reason = fileReason(content, texts);
    return 'problem' in content
      ? { became: 'refused', code: content.problem, place: null, reason, plain: reason }
      : { became: 'refused', code: content.refused, place: null, reason, plain: refusalReason({ refusal: content.refused, detail: {} }, texts) };
  }
  try {
    const taken = await register.handIn({ content, fileName: wanted.file === STANDARD_INPUT ? null : basename(wanted.file) }, wish.language, waiting);
    return becameOf(taken, asked);
  } catch (error) {
    if (await register.isThere()) {
      // the file was changed or taken away while it was on its way
      const problem = problemOf(error);
      return { became: 'refused', code: problem.problem, place: null, reason: fileReason(problem, texts), plain: fileReason(problem, texts) };
    }
    if (!wish.watch) throw error;
    return { became: 'again', because: 'no-answer' };
  }
}

function becameOf(taken: Taken, { texts }: Asked): Became {
  if (taken.unread) return { became: 'again', because: 'stopped' };
  if (taken.outcome !== 'refused') return { became: taken.outcome, pending: taken.pending, place: null };
  const code = taken.refusal ?? '';
  return { became: 'refused', code, place: null, reason: refusalReason({ refusal: code, detail: taken.detail ?? {} }, texts), plain: refusalReason({ refusal: code, detail: {} }, texts) };
}

/** A file is sent from where it lies, piece by piece; what is no ordinary file is read first. */
async function contentToSend(file: string, terminal: Terminal): Promise<Blob | FileProblem | CaptureRefusal> {
  try {
    const found = file === STANDARD_INPUT ? null : await stat(file);
    if (found?.isFile()) {
      if (found.size > usualLimits.bytes) return { refused: 'too-large', detail: { limit: usualLimits.bytes }, safeName: safeName(file) };
      const blob = await openAsBlob(file);
      // whoever may not read it hears of it now
      await blob.slice(0, 1).arrayBuffer();
      return blob;
    }
  } catch (error) {
    return problemOf(error);
  }
  const bytes = await bytesOf(contentOf(file, terminal), file);
  return bytes instanceof Uint8Array ? new Blob([Uint8Array.from(bytes)]) : bytes;
}

/** Moves the file, unless it was written to meanwhile: then it is a new one. Returns its new place; null where it stays. */
async function placeAfter({ file, under, watched }: Wanted, fate: Fate, { asked: { wish } }: Means): Promise<string | null> {
  if (wish.moveTo === null || file === STANDARD_INPUT || isWebAddress(file)) return null;
  if (watched !== undefined && !(await watched.isAsItWas())) return null;
  const { putAway } = await import('@mithaq/server/folders');
  return putAway(file, fate, { from: under, to: wish.moveTo });
}

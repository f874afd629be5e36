import { basename } from 'node:path';
import type { Asked } from '../asked.ts';
import { bytesOf, contentOf, STANDARD_INPUT } from '../open-document.ts';
import { write } from '../output.ts';
import { showProgress, type Progress } from '../progress.ts';
import { openRegister, type HandedIn, type OpenRegister } from '../register-access.ts';
import { sayFile, sayRefusal, sayRegisterClosed, shownName } from '../say-problem.ts';

/** `mithaq capture FILE…`: takes documents into the register, waits until they are read, and says what became of each. */
export async function capture(asked: Asked): Promise<number> {
  const { wish, texts, terminal } = asked;
  if (wish.names.length === 0) {
    await write(terminal.errors, `${texts.problems.noFile}\n${texts.problems.tryHelp}\n`);
    return 2;
  }
  const register = await openRegister(wish, terminal);
  if ('closed' in register) {
    await write(terminal.errors, sayRegisterClosed(register, texts));
    return 1;
  }
  const progress = showProgress(terminal.errors, wish.names.length);
  try {
    return await captureAll(register, progress, asked);
  } finally {
    progress.end();
    await register.close();
  }
}

type Outcome = 'captured' | 'known' | 'refused';

async function captureAll(register: OpenRegister, progress: Progress, asked: Asked): Promise<number> {
  const { wish, texts, terminal } = asked;
  const counts: Record<Outcome, number> = { captured: 0, known: 0, refused: 0 };
  for (const file of wish.names) {
    progress.begin(shownName(file, texts));
    const { outcome, line } = await captureOne(file, register, asked);
    counts[outcome] += 1;
    progress.clear();
    await write(outcome === 'refused' ? terminal.errors : terminal.output, line);
  }
  progress.clear();
  if (wish.names.length > 1) await write(terminal.errors, `${texts.capture.summary(counts)}\n`);
  return counts.refused === 0 ? 0 : 1;
}

async function captureOne(file: string, register: OpenRegister, { wish, texts, terminal }: Asked): Promise<{ outcome: Outcome; line: string }> {
  const bytes = await bytesOf(contentOf(file, terminal), file);
  if (!(bytes instanceof Uint8Array)) return { outcome: 'refused', line: sayFile(file, bytes, texts) };
  const handedIn: HandedIn = { bytes, fileName: file === STANDARD_INPUT ? null : basename(file) };
  const taken = await register.handIn(handedIn, wish.language);
  if (taken.outcome === 'refused') {
    return { outcome: 'refused', line: sayRefusal(file, { refusal: taken.refusal ?? '', detail: taken.detail ?? {} }, texts) };
  }
  const found = taken.outcome === 'captured' ? ` · ${texts.capture.toReview(taken.pending)}` : '';
  return { outcome: taken.outcome, line: `${texts.capture[taken.outcome]}: ${shownName(file, texts)}${found}\n` };
}

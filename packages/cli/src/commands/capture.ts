import { basename } from 'node:path';
import type { Asked } from '../asked.ts';
import { bytesOf, contentOf, STANDARD_INPUT } from '../open-document.ts';
import { write } from '../output.ts';
import { showProgress, type Progress } from '../progress.ts';
import { openRegister, type HandedIn, type OpenRegister } from '../register-access.ts';
import { sayFile, sayRefusal, sayRegisterClosed, shownName } from '../say-problem.ts';

/** `mithaq capture FILE…`: takes documents into the register, waits until they are read, and says what became of each. */
export async function capture(asked: Asked): Promise<number> {
  const { wish, texts } = asked;
  if (wish.names.length === 0) {
    await write(process.stderr, `${texts.problems.noFile}\n${texts.problems.tryHelp}\n`);
    return 2;
  }
  const register = await openRegister(wish);
  if ('closed' in register) {
    await write(process.stderr, sayRegisterClosed(register, texts));
    return 1;
  }
  const progress = showProgress(process.stderr, wish.names.length);
  try {
    return await captureAll(register, progress, asked);
  } finally {
    progress.end();
    await register.close();
  }
}

type Outcome = 'captured' | 'known' | 'refused';

async function captureAll(register: OpenRegister, progress: Progress, { wish, texts }: Asked): Promise<number> {
  const counts: Record<Outcome, number> = { captured: 0, known: 0, refused: 0 };
  for (const file of wish.names) {
    progress.begin(shownName(file, texts));
    const { outcome, line } = await captureOne(file, register, { wish, texts });
    counts[outcome] += 1;
    progress.clear();
    await write(outcome === 'refused' ? process.stderr : process.stdout, line);
  }
  progress.clear();
  if (wish.names.length > 1) await write(process.stderr, `${texts.capture.summary(counts)}\n`);
  return counts.refused === 0 ? 0 : 1;
}

async function captureOne(file: string, register: OpenRegister, { wish, texts }: Asked): Promise<{ outcome: Outcome; line: string }> {
  const bytes = await bytesOf(contentOf(file), file);
  if (!(bytes instanceof Uint8Array)) return { outcome: 'refused', line: sayFile(file, bytes, texts) };
  const handedIn: HandedIn = { bytes, fileName: file === STANDARD_INPUT ? null : basename(file) };
  const taken = await register.handIn(handedIn, wish.language);
  if (taken.outcome === 'refused') {
    return { outcome: 'refused', line: sayRefusal(file, { refusal: taken.refusal ?? '', detail: taken.detail ?? {} }, texts) };
  }
  const found = taken.outcome === 'captured' ? ` · ${texts.capture.toReview(taken.pending)}` : '';
  return { outcome: taken.outcome, line: `${texts.capture[taken.outcome]}: ${shownName(file, texts)}${found}\n` };
}

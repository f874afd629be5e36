import type { DocumentList, DocumentSummary } from '../api/types.ts';
import type { RunningRegister } from './start-register.ts';

const PATIENCE = 90_000;
const PAUSE = 300;

/** The documents of a register once all of them are read, those with most to review first. */
export async function readDocuments({ origin, session }: RunningRegister): Promise<readonly DocumentSummary[]> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`${origin}/api/documents?size=100`, { headers: { cookie: `${session.name}=${session.value}` } });
    const { items }: DocumentList = await answer.json();
    const isReady = items.length > 0 && items.every(({ state }) => state !== 'captured' && state !== 'reading');
    if (isReady) return [...items].sort((a, b) => b.pending - a.pending);
    if (Date.now() > until) throw new Error('The documents were not read in time');
    await new Promise((goOn) => setTimeout(goOn, PAUSE));
  }
}

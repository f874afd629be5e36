import { readFileSync } from 'node:fs';
import { openCapturePool } from '../capture-pool.ts';

// A program that draws a page, hands its picture over to be recognised again and again, and says which processes it started.
const pool = openCapturePool();
const paper = readFileSync(new URL('./pdf/libreoffice.pdf', import.meta.url));
const drawn = await pool.drawPage({ bytes: paper, fileName: 'paper.pdf' }, { page: 0, width: 1165 });
if ('refused' in drawn) throw new Error(drawn.refused);
const recognised = pool.capture({ bytes: drawn.image, fileName: 'paper.png' }, {
  onScan: () => setTimeout(() => process.stdout.write(`${readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim()}\n`), 2_500),
});
await recognised;
for (;;) await pool.capture({ bytes: drawn.image, fileName: 'paper.png' });

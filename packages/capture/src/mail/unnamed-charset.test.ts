import { describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits, type Captured } from '../captured.ts';
import { bytesIn } from '../made-for-tests/bytes-in-charset.ts';

const WORDS = 'نرسل لكم مع هذا الكتاب نص الاتفاق الذي وقع في المدينة أمس، ونرجو أن يعرض على اللجنة في دورتها القادمة.';
const SUBJECT = 'نص الاتفاق';
const FRENCH = 'Nous vous prions de trouver ci-joint la convention signée hier à la résidence du délégué général.';

const encoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A mail with a head of these lines and these bytes below it. */
async function read(lines: readonly (string | Uint8Array)[], body: Uint8Array | string): Promise<Captured> {
  const head = ['From: office@labour.example', 'Message-ID: <1@labour.example>', ...lines].map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\r\n')]));
  const outcome = await captureInWorker({ bytes: Buffer.concat([...head, Buffer.from('\r\n'), Buffer.from(body)]), fileName: 'mail.eml' }, usualLimits);
  if (!('text' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe('a mail of an old program', () => {
  it('that names no charset is read in the one that its letters speak for', async () => {
    for (const charset of ['windows-1256', 'iso-8859-6']) {
      const bare = await read(['Date: Mon, 2 Mar 2026 00:30:00 +0300'], bytesIn(charset, WORDS));
      expect([bare.text.trim(), bare.notes]).toEqual([WORDS, ['charset-guessed']]);
      expect((await read(['Content-Type: text/plain', 'Content-Transfer-Encoding: base64'], encoded(bytesIn(charset, WORDS)))).text.trim()).toBe(WORDS);
    }
  });

  it.each(['us-ascii', 'unknown-8bit', 'x-unknown', '"utf-8"'])('that names %s, in which its words are not written, too', async (named) => {
    const arabic = await read([`Content-Type: text/plain;\r\n\tcharset=${named}; format=flowed`, 'Content-Transfer-Encoding: base64'], encoded(bytesIn('windows-1256', WORDS)));
    expect(arabic.text.trim()).toBe(WORDS);
    const formatted = await read([`Content-Type: text/html; charset=${named}`, 'Content-Transfer-Encoding: 8bit'], bytesIn('windows-1256', `<p>${WORDS}</p>`));
    expect(formatted.text.trim()).toBe(WORDS);
  });

  it('has its subject and its sender read, although they stand in its head as they were typed', async () => {
    const mail = await read([bytesIn('windows-1256', `Subject: ${SUBJECT}`), 'Content-Type: text/plain; charset=windows-1256', 'Content-Transfer-Encoding: 8bit'], bytesIn('windows-1256', WORDS));
    expect([mail.title, mail.text.trim()]).toEqual([SUBJECT, WORDS]);
  });

  it('in French keeps its accents', async () => {
    for (const named of ['windows-1252', 'iso-8859-1', 'us-ascii']) {
      const mail = await read([`Content-Type: text/plain; charset=${named}`, 'Content-Transfer-Encoding: base64'], encoded(Buffer.from(FRENCH, 'latin1')));
      expect(mail.text.trim()).toBe(FRENCH);
    }
  });

  it('is of no day where its year has more than four digits', async () => {
    expect((await read(['Date: Mon, 2 Mar 20260 00:30:00 +0300', 'Content-Type: text/plain; charset=utf-8'], Buffer.from(WORDS))).publishedOn).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits } from '../captured.ts';
import { bytesIn } from '../made-for-tests/bytes-in-charset.ts';
import { decode } from './charset.ts';

const ARABIC = 'اتفق الطرفان على عقد اجتماع سنوي، ورفع تقرير عن التنفيذ إلى المجلس في دورته القادمة؛ وتقرر نشر التوصيات.';
const FRENCH = "L'accord prévoit la création d'un comité de suivi à Genève, chargé d'évaluer l'état d'exécution des décisions arrêtées cet été.";

function capture(bytes: Uint8Array, fileName: string | null = 'note.txt') {
  return captureInWorker({ bytes, fileName }, usualLimits);
}

describe('charsets', () => {
  it.each(['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be'])('recognises Arabic in %s without being told', (charset) => {
    expect(decode(bytesIn(charset, ARABIC), null)).toEqual({ text: ARABIC, charset, guessed: true, replaced: false });
  });

  it('recognises French in windows-1252', () => {
    expect(decode(bytesIn('windows-1252', FRENCH), null)).toMatchObject({ text: FRENCH, charset: 'windows-1252' });
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('believes the byte order mark of %s and leaves it out of the text', async (charset, mark) => {
    const encoded = charset === 'utf-8' ? Buffer.from(ARABIC) : bytesIn(charset, ARABIC);
    expect(await capture(Buffer.concat([Buffer.from(mark), encoded]))).toMatchObject({ text: ARABIC, charset, notes: [] });
  });

  it('believes the declared charset where the bytes allow it', () => {
    expect(decode(bytesIn('windows-1256', 'قرار'), 'windows-1256')).toMatchObject({ text: 'قرار', guessed: false });
  });

  it('believes faultless UTF-8 more than a declaration', () => {
    expect(decode(Buffer.from(ARABIC), 'windows-1256')).toMatchObject({ text: ARABIC, charset: 'utf-8' });
  });

  it('keeps damaged UTF-8 readable and says that bytes were replaced', async () => {
    const damaged = Buffer.concat([Buffer.from(ARABIC), Buffer.of(0xd8), Buffer.from(' '), Buffer.of(0xff), Buffer.from(ARABIC)]);
    const captured = await capture(damaged);
    expect(captured).toMatchObject({ charset: 'utf-8', notes: ['invalid-bytes-replaced'], text: `${ARABIC}\ufffd \ufffd${ARABIC}` });
  });
});

describe('text', () => {
  it('leaves the decoded text as it is', async () => {
    const text = `  عنوان الخبر\n\n\t${ARABIC}\n\n`;
    const captured = await capture(Buffer.from(text), null);
    expect(captured).toMatchObject({ format: 'txt', text, title: 'عنوان الخبر', language: 'ar', notes: [], map: { runs: [[0, text.length, 0, text.length]] } });
  });

  it('is not taken for mail because a letter was received', async () => {
    expect(await capture(Buffer.from('Received: the letter of 3 May from the Ministry.'))).toMatchObject({ format: 'txt' });
    expect(await capture(Buffer.from('From: the Ministry\nTo: the Academy\nSubject: the protocol\n\nThe parties met on 3 May.'))).toMatchObject({ format: 'txt' });
  });

  it('takes no first line for a title when it is the whole text', async () => {
    expect(await capture(Buffer.from(ARABIC))).toMatchObject({ title: null });
  });

  it.each([
    ['ar', ARABIC],
    ['fr', FRENCH],
    ['en', 'The parties agreed to meet every year and to report on the state of implementation to the council at its next session.'],
    [null, 'Die Parteien kamen überein, sich jedes Jahr zu treffen und dem Rat auf seiner nächsten Tagung zu berichten.'],
    [null, '2025-06-12 / 14:30 / 7'],
  ])('guesses the language %s', async (language, text) => {
    expect(await capture(Buffer.from(text))).toMatchObject({ language });
  });
});

import { afterAll, expect, it } from 'vitest';
import { drawInWorker } from '../capture-in-worker.ts';
import { makePdf } from '../made-for-tests/pdf-file.ts';
import { engineOf } from './engines.ts';
import { latinReaderOf } from './read-again.ts';
import { readingOf } from './reading.ts';

afterAll(async () => (await engineOf('eng')).terminate());

it('an English page is read in all its lines after a word of another page could not be read', async () => {
  const nothing = { left: 0, top: 0, width: 0, height: 0 };
  await expect(latinReaderOf({ data: new Uint8Array(), ...nothing })(nothing)).rejects.toThrow('read image');
  const bytes = makePdf({ pages: [['The council met in Cairo.', 'It signed an agreement.', 'The ministry thanked it.']] });
  const drawn = await drawInWorker({ bytes, fileName: 'paper.pdf' }, { page: 0, width: 1240 });
  if (!('image' in drawn)) throw new Error(drawn.refused);
  const { data } = await (await engineOf('eng')).recognize(Buffer.from(drawn.image), {}, { blocks: true, text: false });
  expect(readingOf(data.blocks).page.paragraphs.flat()).toHaveLength(3);
});

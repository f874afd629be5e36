import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits } from '../captured.ts';
import { makePdf, type PageContent } from '../made-for-tests/pdf-file.ts';

const scan = readFileSync(new URL('../made-for-tests/pdf/scan.png', import.meta.url));
const TYPED = ['The two councils agreed in Nizwa on 18 November 2024 on a joint plan for the upkeep of wells.'];

/** The pages whose words are to be recognised. */
async function recognisedIn(...pages: readonly PageContent[]): Promise<readonly number[]> {
  const outcome = await captureInWorker({ bytes: makePdf({ pages }), fileName: 'paper.pdf' }, usualLimits);
  return 'scanned' in outcome ? outcome.scanned.map(({ page }) => page) : [];
}

it.each([
  ['the name of the program that scanned it', 'Scanned with the pocket scanner of a telephone'],
  ['the stamp of an archive', 'Received 12/12/2024 under No. 445/2024, Ministry of Agriculture, Office of the Minister'],
  ['the head of a letter', 'Ministry of Agriculture, International Cooperation, P.O. Box 467, Muscat, telephone 24696300'],
])('a scan is recognised although it bears %s as text', async (_what, stamp) => {
  expect(await recognisedIn({ picture: scan, over: [stamp] })).toEqual([0]);
  expect(await recognisedIn(TYPED, { picture: scan, over: [stamp] })).toEqual([1]);
});

it('a page whose own text stands on a picture is read as it is', async () => {
  expect(await recognisedIn({ picture: scan, over: ['The head of the page', '', '', '', ...TYPED] })).toEqual([]);
});

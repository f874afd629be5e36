import { beforeAll, describe, expect, it } from 'vitest';
import { documents as arabic } from '../language/ar/documents.ts';
import { documents as english } from '../language/en/documents.ts';
import { documents as french } from '../language/fr/documents.ts';
import type { DocumentPage } from '../api/types.ts';
import { allRead, ask } from './ask-register.ts';
import { dropFile } from './drop-file.ts';
import { journeyOn } from './journey.ts';

/** A PDF of three pages of which the second leads nowhere. */
function paperWithBrokenPage(): Uint8Array {
  const words = ['The ministry of health of Oman and the university of Sohar signed an agreement.', 'They will review it in Muscat within two years.'];
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 3/Kids[4 0 R 6 0 R 7 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...words.flatMap((line, at) => {
      const drawn = `BT /F 12 Tf 60 600 Td (${line}) Tj ET`;
      const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${at === 0 ? 5 : 8} 0 R>>`;
      const stream = `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`;
      return at === 0 ? [page, stream, 'null'] : [page, stream];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}
let id = '';

const { register, visit } = journeyOn({ samples: false });
beforeAll(async () => {
  const { page, context } = await visit();
  await dropFile(page, { name: 'مسح_001.pdf', bytes: paperWithBrokenPage() });
  await page.locator('.outcomes').getByRole('link').first().waitFor();
  await context.close();
  id = (await allRead(register))[0]?.id ?? '';
});

describe.each([['ar', arabic], ['en', english], ['fr', french]] as const)('a paper of which a page cannot be read, in %s', (language, words) => {
  it('is there with its other pages, names the page and says why', async () => {
    const { page, complaints } = await visit({ language, path: `/documents/${id}` });
    const told = page.locator('.document-about li', { hasText: words.unread.why['broken-page'] });
    await told.waitFor();
    expect(await told.textContent()).toMatch(/[2٢]/u);
    await page.locator('.document-about bdi', { hasText: 'مسح_001.pdf' }).waitFor();
    await page.getByText('They will review it in Muscat').first().waitFor();

    // she has it tried again; the file is still damaged there, and the others stay as they were
    await page.getByRole('button', { name: words.unread.readAgain }).click();
    await page.getByText(words.unread.readingAgain).waitFor();
    const kept = () => ask<DocumentPage>(register, `/documents/${id}`);
    await expect.poll(async () => (await kept()).progress).toBeNull();
    await told.waitFor();
    await page.getByRole('button', { name: words.paper.pages, exact: true }).click();
    await page.locator('figcaption', { hasText: words.unread.here }).getByRole('button', { name: words.unread.readAgain }).waitFor();
    expect((await kept()).pages.map(({ unread }) => unread ?? null)).toEqual([null, 'broken-page', null]);

    // beside the proposals as well: the page follows the trial and offers the next by itself
    await page.goto(`${register.origin}/review/${id}`);
    const beside = page.locator('figcaption', { hasText: words.unread.here }).getByRole('button', { name: words.unread.readAgain });
    if (!(await beside.isVisible())) await page.getByRole('button', { name: words.paper.pages, exact: true }).click();
    await beside.click();
    await page.getByText(words.unread.readingAgain).waitFor();
    await expect.poll(async () => (await kept()).progress).toBeNull();
    await beside.waitFor();
    await beside.click();
    await expect.poll(async () => (await kept()).progress).toBeNull();
    expect(complaints).toEqual([]);
  });
});

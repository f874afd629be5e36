import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { allRead, ask, have } from './ask-register.ts';
import { journeyOn } from './journey.ts';
import { prefer } from './visitor.ts';

const TEXT = [
  'مسقط، 12 يناير 2026 - وقّع مجلس بلديات الساحل وأكاديمية الضاد للغات مذكرة تفاهم بشأن تعليم العربية.',
  'وخرجت إلى النور وثيقة تآخٍ بين الجهتين برعاية نبع الصحراء.',
].join('\n\n');

/** What a model would say of it; the last fact is not in the text. */
const TOLD = {
  instruments: [
    { quotation: 'وخرجت إلى النور وثيقة تآخٍ بين الجهتين', name: 'وثيقة تآخٍ', type: 'other', status: 'activated' },
    { quotation: 'ووقّعت الجهتان معاهدة سلام', name: 'معاهدة سلام', type: 'treaty', status: 'signed' },
  ],
};
let model: Server;
let asked = 0;

const { register, visit } = journeyOn(async () => {
  model = createServer((_request, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: JSON.stringify(TOLD) } }] }));
  });
  await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
  const address = model.address();
  return { samples: false, environment: { MITHAQ_MODEL_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`, MITHAQ_MODEL_NAME: 'reader-7b' } };
});
afterAll(() => {
  model.close();
});

async function review(page: Page, id: string): Promise<void> {
  await page.goto(`${register.origin}/review/${id}`);
  await page.waitForSelector('.proposal-active');
}

describe('what a language model proposes', () => {
  it('looks unlike what a rule read, waits to be seen, and keeps its mark in the register', async () => {
    await have(register, '/documents', { text: TEXT });
    const [document] = await allRead(register);
    const id = document?.id ?? '';
    // the document can be reviewed before the model has answered
    await expect.poll(async () => JSON.stringify(await ask(register, `/documents/${id}/review`))).toContain('وثيقة تآخٍ"');
    expect(asked).toBe(1);
    const { page, complaints } = await visit();

    // It is marked, and what is not in the text is not there.
    await review(page, id);
    const proposed = page.locator('.proposal-by-model');
    expect(await proposed.count()).toBe(1);
    expect(await proposed.textContent()).toContain('وثيقة تآخٍ');
    expect(await proposed.textContent()).toContain('اقترحه نموذج لغوي');
    expect(await page.locator('body').textContent()).not.toContain('معاهدة سلام');

    // «Accept all» leaves it, and it has its turn next.
    await page.locator('.review-foot').getByRole('button', { name: 'قبول الكل' }).click();
    await page.locator('.proposal-accepted').first().waitFor();
    const active = page.locator('.proposal-active');
    await page.locator('.proposal-active.proposal-by-model').waitFor();
    expect(await page.locator('.review-foot').getByRole('button', { name: 'قبول الكل' }).count()).toBe(0);

    // Why: no rule, but a model.
    await active.getByRole('button', { name: 'لماذا؟' }).click();
    await page.getByRole('dialog').getByText('اقترح هذا نموذج لغوي، لا قاعدة.').waitFor();
    await page.keyboard.press('Escape');

    // Accepted by itself, it still says who proposed it.
    await active.getByRole('button', { name: 'قبول' }).click();
    await active.getByRole('link', { name: 'فتح القيد' }).click();
    await page.waitForURL(/\/entries\//);
    await page.locator('main').getByRole('button', { name: /الشاهد.*وثيقة تآخٍ/ }).first().click();
    await page.getByRole('dialog').getByText('اقترحه نموذج لغوي').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('is marked in English and in French too, and the document says that its text was sent', async () => {
    const { items } = await ask<{ items: { id: string }[] }>(register, '/documents?size=1');
    const id = items[0]?.id ?? '';
    const { page } = await visit({ language: 'en' });
    await review(page, id);
    await page.locator('.proposal-by-model').getByText('by a language model').first().waitFor();
    await prefer(page, { language: 'fr', theme: 'light' });
    await review(page, id);
    await page.locator('.proposal-by-model').getByText('par un modèle de langue').first().waitFor();
    await page.goto(`${register.origin}/documents/${id}`);
    await page.getByText('Le texte a été soumis à un modèle de langue', { exact: false }).first().waitFor();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mithaq } from './testing/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mithaq-misnamed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMED = { MITHAQ_MODEL_URL: 'https://who:secret@models.example/v1', MITHAQ_MODEL_NAME: 'reader-7b', MITHAQ_MODEL_KEY: 'secret' };

describe('a language model that is named wrongly', () => {
  it.each([
    ['serve', 'en', 'The language model is named wrongly: MITHAQ_MODEL_URL.'],
    ['serve', 'ar', 'النموذج اللغوي غير مُسمّى كما ينبغي: MITHAQ_MODEL_URL.'],
    ['capture', 'fr', 'Le modèle de langue est mal désigné\u00a0: MITHAQ_MODEL_URL.'],
  ])('is told by %s before anything opens, in %s, and the key is not', async (command, language, sentence) => {
    const { code, err } = await mithaq([command, '--data', join(folder, 'data'), '--language', language, ...(command === 'capture' ? ['-'] : [])], { env: NAMED, input: 'نص' });
    expect(err).toContain(sentence);
    expect(err).not.toContain('secret');
    expect(code).toBe(1);
  });
});

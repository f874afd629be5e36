import { describe, expect, it } from 'vitest';
import { ModelMisnamed, modelSettings } from './model-settings.ts';

const named = (more: object = {}) => modelSettings({ MITHAQ_MODEL_URL: 'http://127.0.0.1:11434/v1/', MITHAQ_MODEL_NAME: 'reader-7b', ...more });

function misnamed(more: object): string {
  try {
    named(more);
    return 'fine';
  } catch (error) {
    return error instanceof ModelMisnamed ? error.message : String(error);
  }
}

describe('the language model of the environment', () => {
  it('is none unless an address is named', () => {
    expect([modelSettings({}), modelSettings({ MITHAQ_MODEL_NAME: 'x', MITHAQ_MODEL_KEY: 'y' }), named({ MITHAQ_MODEL_URL: ' ' })]).toEqual([null, null, null]);
  });

  it('is an address, a name, and a key where one is needed', () => {
    expect(named()).toEqual({ url: 'http://127.0.0.1:11434/v1', name: 'reader-7b', key: null });
    expect(named({ MITHAQ_MODEL_URL: 'https://models.example/v1', MITHAQ_MODEL_KEY: 'sk-1' })).toEqual({ url: 'https://models.example/v1', name: 'reader-7b', key: 'sk-1' });
  });

  it.each(['ftp://example/v1', 'file:///etc/passwd', 'example', 'javascript:1', 'https://who:secret@example/v1', 'https://example/v1?key=secret', 'https://example/v1#secret'])('is no such address: %s', (url) => {
    const said = misnamed({ MITHAQ_MODEL_URL: url });
    expect(said).toMatch(/^MITHAQ_MODEL_URL /u);
    expect(said).not.toContain('secret');
  });

  it('has a name, and a key that a header can carry; what it holds is never said', () => {
    expect(misnamed({ MITHAQ_MODEL_NAME: '' })).toMatch(/^MITHAQ_MODEL_NAME /u);
    const said = misnamed({ MITHAQ_MODEL_KEY: 'secret\r\nX-Other: 1' });
    expect(said).toMatch(/^MITHAQ_MODEL_KEY /u);
    expect(said).not.toContain('secret');
  });
});

import { describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured } from './testing/captured.ts';
import { sameSigning, session, signing } from './testing/examples.ts';

const app = appOfThisFile();

const nextAfter = async (document: string): Promise<string | null> => (await app.request('GET', `/api/documents/${document}/review`)).json.next;

describe('the next document to review', () => {
  it('is the one Home shows below, then the newest; a finished one is passed over', async () => {
    const oldest = await captured(app, signing());
    const middle = await captured(app, sameSigning());
    const newest = await captured(app, session());
    expect(await nextAfter(newest)).toBe(middle);
    expect(await nextAfter(middle)).toBe(oldest);
    expect(await nextAfter(oldest)).toBe(newest);

    await app.request('POST', `/api/documents/${middle}/finish`);
    expect(await nextAfter(newest)).toBe(oldest);
    expect(await nextAfter(middle)).toBe(oldest);

    await app.request('POST', `/api/documents/${oldest}/finish`);
    expect(await nextAfter(newest)).toBeNull();
    await app.request('POST', `/api/documents/${newest}/finish`);
  });

  it('is one of her own before a sample, and none that was left for later', async () => {
    const own = await captured(app, signing());
    const sample = await captured(app, sameSigning(), { isSample: true });
    const later = await captured(app, session());
    const current = await captured(app, session());
    await app.request('POST', `/api/documents/${later}/defer`);
    expect(await nextAfter(current)).toBe(own);
    await app.request('POST', `/api/documents/${own}/finish`);
    expect(await nextAfter(current)).toBe(sample);
    await app.request('POST', `/api/documents/${sample}/finish`);
    expect(await nextAfter(current)).toBeNull();
  });
});

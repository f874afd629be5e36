import { describe, expect, it } from 'vitest';
import { isPartMissing, isUnreachable } from './unreachable.ts';

const gone = Object.assign(new Error('server-gone'), { code: 'server-gone' });

describe('a page that could not be shown', () => {
  it('waits for the server where nothing answered, whatever the browser calls it', () => {
    expect(isUnreachable(gone)).toBe(true);
    expect(isUnreachable(new Error('Unable to preload CSS for http://127.0.0.1:4350/assets/documents.css'))).toBe(true);
    expect(isUnreachable(new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1:4350/assets/review.js'))).toBe(true);
    expect(isUnreachable(new TypeError('error loading dynamically imported module: x'))).toBe(true);
    expect(isUnreachable(new TypeError('Importing a module script failed.'))).toBe(true);
  });

  it('is loaded anew only where a part of it is missing', () => {
    expect(isPartMissing(gone)).toBe(false);
  });

  it('does not wait for what will not come: a mistake of ours, a refusal', () => {
    expect(isUnreachable(new TypeError('undefined is not a function'))).toBe(false);
    expect(isUnreachable(Object.assign(new Error('failed'), { code: 'failed' }))).toBe(false);
  });
});

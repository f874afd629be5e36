import { describe, expect, it } from 'vitest';
import { safeName } from './safe-name.ts';

describe('a safe name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Mariam\\مذكرة.docx', 'مذكرة.docx'],
    ['report\u202excod.exe', 'reportxcod.exe'],
    ['\u200fبيان\u2069.txt', 'بيان.txt'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['.htaccess', 'htaccess'],
    ['a<b>:"c|?*.txt', 'a_b___c___.txt'],
    ['  two   words .txt ', 'two words .txt'],
    ['folder/', 'folder'],
    ['..', 'untitled'],
    ['', 'untitled'],
    [null, 'untitled'],
  ])('of %j is %j', (given, safe) => {
    expect(safeName(given)).toBe(safe);
  });

  it('is cut in the middle when long, and keeps its extension and whole characters', () => {
    const name = safeName(`${'𝒜'.repeat(300)}.docx`);
    expect(name).toBe(`${'𝒜'.repeat(114)}….docx`);
  });
});

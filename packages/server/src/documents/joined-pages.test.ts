import { applied } from '@mithaq/register/edits';
import { expect, it } from 'vitest';
import { joined } from './joined-pages.ts';

const size = { width: 595, height: 842 };
const place = { left: 40, top: 40, width: 30, height: 12, confidence: 80 };

/** A page that was read, with a word for each of these. */
function read(text: string, ...words: readonly string[]) {
  const spans = words.map((word): readonly number[] => [text.indexOf(word), text.indexOf(word) + word.length, 40, 40, 30, 12]);
  return { ...size, start: spans[0]?.[0] ?? null, end: spans.at(-1)?.[1] ?? null, words: spans };
}
const unread = { ...size, start: null, end: null, words: [], unread: 'too-slow' as const };

it('unread pages before, between and behind the others come where they stand in the paper, and those that stay unread take no room', () => {
  const text = 'وقّع الوزيران\nفي مسقط';
  const fresh = 'مذكرة تفاهم\nبين البلدين\nأمس\nانتهى';
  const on = (...words: readonly string[]) => ({ ...size, words: words.map((word) => ({ ...place, start: fresh.indexOf(word), end: fresh.indexOf(word) + word.length })) });
  const pages = [unread, unread, read(text, 'وقّع', 'الوزيران'), unread, unread, read(text, 'في', 'مسقط'), unread];
  const { pages: now, edits } = joined(text, pages, { text: fresh, pages: new Map([[0, on('مذكرة', 'تفاهم')], [1, on('بين', 'البلدين')], [4, on('أمس')], [6, on('انتهى')]]) });
  const whole = applied(text, edits);
  expect(whole).toBe('مذكرة تفاهم\nبين البلدين\nوقّع الوزيران\nأمس\nفي مسقط\nانتهى');
  expect(now.map((page) => page.words.map(([start, end]) => whole.slice(start, end)).join(' '))).toEqual(['مذكرة تفاهم', 'بين البلدين', 'وقّع الوزيران', '', 'أمس', 'في مسقط', 'انتهى']);
  expect(now.map((page) => page.unread ?? null)).toEqual([null, null, null, 'too-slow', null, null, null]);
});

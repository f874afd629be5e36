import type { PublicationDay } from '../../../segments/segment-at.ts';
import type { Span } from '../../../text/span.ts';
import { readDates } from '../dates/read-dates.ts';
import { firstLines } from './publisher.ts';

/** A town, perhaps with its agency, before the day: «الرباط (ومع)», «عدن (وكالة الشعلة للأنباء) –», «تونس في». */
const BEFORE = /^\p{L}+(?: \p{L}+){0,2}(?:[ ]*\([\p{L} ]{2,40}\)(?:[ ]*[-–—])?)?[ ]*[,،]?[ ]*(?:في|يوم|بتاريخ)?[ ]*$/u;
/** After it an agency, a dash, a stop, or the end of the line. */
const AFTER = /^[ ]*(?:م|ه)?[ ]*(?:$|[-:.(/،,]|\p{L}{2,6}$)/u;
const LONGEST_HEAD = 90;

/** «الرياض، 11 فبراير 2025 - واس» at the head of a story: the day on which it was sent. */
export function dayOfDateline(text: string, segment: Span): PublicationDay | null {
  for (const line of firstLines(text, segment)) {
    const head = { start: line.start, end: Math.min(line.end, line.start + LONGEST_HEAD) };
    const [date] = readDates(text, head, null);
    if (date === undefined || date.fixed.min === null || date.fixed.min !== date.fixed.max || date.fixed.because !== undefined) continue;
    const { start, end } = date.stretch;
    if (BEFORE.test(text.slice(line.start, start)) && AFTER.test(text.slice(end, line.end).slice(0, 12))) return { iso: date.fixed.min, stretch: date.stretch };
  }
  return null;
}

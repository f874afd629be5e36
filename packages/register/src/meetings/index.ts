export { type MeetingWords, ordinalOf, seriesKey } from './series.ts';

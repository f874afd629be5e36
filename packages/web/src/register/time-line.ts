import type { WrittenDate } from './dates.ts';

/** Whatever stands on a time line. */
interface Dated {
  readonly date: WrittenDate | null;
}

/** One stop of the line: the space before it, and whether it lies ahead of today. */
export interface Stop<T> {
  readonly item: T;
  /** 0–4: the longer the time since the stop before, the wider the space; never so wide that the line cannot be read. */
  readonly gap: number;
  readonly ahead: boolean;
}

/** A line in order of time, and what has no date to stand by. */
export interface TimeLine<T> {
  readonly stops: readonly Stop<T>[];
  readonly undated: readonly T[];
  /** Index of the stop before which today lies; null when all lie on one side. */
  readonly today: number | null;
}

const DAYS_OF_GAP = [31, 183, 366, 1_100] as const;

/** Lays items out by time. Sizes of space are steps, not lengths, so that one drawing serves wide and narrow windows. */
export function layOutTimeLine<T extends Dated>(items: readonly T[], today: string): TimeLine<T> {
  const dated = items
    .flatMap((item) => {
      const day = item.date?.min ?? item.date?.max ?? null;
      return day === null ? [] : [{ item, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const stops = dated.map(({ item, day }, index) => {
    const before = dated[index - 1]?.day;
    return { item, gap: before === undefined ? 0 : gapBetween(before, day), ahead: day > today };
  });
  const firstAhead = stops.findIndex((stop) => stop.ahead);
  return {
    stops,
    undated: items.filter((item) => (item.date?.min ?? item.date?.max ?? null) === null),
    today: firstAhead > 0 ? firstAhead : null,
  };
}

function gapBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const step = DAYS_OF_GAP.findIndex((limit) => days <= limit);
  return step === -1 ? DAYS_OF_GAP.length : step;
}

import { describe, expect, it } from 'vitest';
import { layOutTimeLine } from './time-line.ts';

const on = (title: string, day: string | null) => ({
  title,
  date: day === null ? null : { asWritten: day, edtf: day, min: day, max: day },
});

describe('the time line of an entry', () => {
  const signature = on('التوقيع', '2022-06-05');
  const review = on('اجتماع المتابعة', '2022-06-20');
  const due = on('أجل التنفيذ', '2027-01-01');
  const talks = on('مشاورات', null);

  it('runs in order of time, with more space for more time', () => {
    const line = layOutTimeLine([due, review, signature], '2024-01-01');
    expect(line.stops.map((stop) => stop.item.title)).toEqual(['التوقيع', 'اجتماع المتابعة', 'أجل التنفيذ']);
    expect(line.stops.map((stop) => stop.gap)).toEqual([0, 0, 4]);
  });

  it('says where today lies', () => {
    expect(layOutTimeLine([signature, due], '2024-01-01').today).toBe(1);
    expect(layOutTimeLine([signature, review], '2024-01-01').today).toBeNull();
    expect(layOutTimeLine([due], '2024-01-01').today).toBeNull();
  });

  it('keeps what has no date beside it', () => {
    const line = layOutTimeLine([talks, signature], '2024-01-01');
    expect(line.undated).toEqual([talks]);
    expect(line.stops).toHaveLength(1);
  });

  it('places a date known only by its last day', () => {
    const until = { title: 'قبل نهاية العام', date: { asWritten: 'قبل نهاية العام', edtf: null, min: null, max: '2023-12-31' } };
    expect(layOutTimeLine([until, signature], '2024-01-01').stops.map((stop) => stop.item.title)).toEqual(['التوقيع', 'قبل نهاية العام']);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const meetingsIn = (text: string): readonly string[] => read(text).meetings.map(({ name, status }) => `${name.value}: ${status.value}`);

describe('what is written like a session', () => {
  it('is none where an award comes round, nor any other edition the story tells of', () => {
    expect(meetingsIn('قال مدير المركز إن جائزة الوادي، في دورتها العاشرة لعام 2023، خصصت للرواية. ويمنح الفائزون بالدورة التقديرية المخصصة للشباب وساما في الخامس من مايو المقبل.')).toEqual([]);
  });

  it('is one where a body sits that also gives an award', () => {
    expect(meetingsIn('عقد مجلس وزراء الثقافة العرب دورته العاشرة في تونس أمس، ومنح جائزة الوادي لكاتبة شابة.')).toEqual(['دورته العاشرة: held']);
  });

  it('is none where a statute says how often a body sits', () => {
    expect(meetingsIn('وينعقد المجلس التنفيذي في دورة عادية مرة واحدة كل سنة، وانتخبت الهيئة عضوا فيه للدورة 2024-2028.')).toEqual([]);
  });

  it('is one where it sat once', () => {
    expect(meetingsIn('عقد المجلس التنفيذي لاتحاد الموانئ دورة عادية في مدينة صور.')).toEqual(['دورة عادية: held']);
  });
});

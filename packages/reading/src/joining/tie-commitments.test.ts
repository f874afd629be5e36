import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** Where each commitment of a text was given: by the name of what it was given in, and whether that was supposed. */
function sources(text: string): readonly (readonly [string, string] | null)[] {
  const reading = read(text);
  return reading.commitments.map(({ source }) => {
    if (source === null) return null;
    const given = [...reading.instruments, ...reading.meetings, ...reading.statements].find(({ key }) => key === source.value);
    return [given === undefined ? 'nothing' : given.key.split(':')[0] ?? '', source.because ?? source.basis];
  });
}

const SIGNED = 'وقّعت وزارة التربية في الأردن ومنظمة اليونسكو في عمّان اليوم مذكرة تفاهم بشأن محو الأمية الرقمية.';
const PROMISED = 'وتلتزم وزارة التربية بتدريب ألف معلم قبل نهاية العام.';

describe('a commitment', () => {
  it('is tied to the only instrument that its story reports, and marked as supposed', () => {
    expect(sources(`${SIGNED}\n${PROMISED}`)).toEqual([['instrument', 'only-one-in-story']]);
  });

  it('is tied to nothing where the story reports two', () => {
    const other = 'كما وقّعت وزارة الصحة في الأردن ومنظمة الصحة العالمية اتفاقية بشأن التطعيم في المدارس.';
    expect(sources(`${SIGNED}\n${other}\n${PROMISED}`)).toEqual([null]);
  });

  it('is tied to what its own words name', () => {
    expect(sources(`${SIGNED}\nوتنص المذكرة على إنشاء مركز مشترك لتدريب المعلمين في عمّان.`)).toEqual([['instrument', 'stated']]);
  });

  it('is tied in English to the only meeting that its story reports', () => {
    const text = 'The Joint Committee on Education held its third meeting in Amman on 12 January 2026.\nThe Ministry of Education of Jordan undertook to train one thousand teachers before the end of the year.';
    expect(sources(text)).toEqual([['meeting', 'only-one-in-story']]);
  });
});

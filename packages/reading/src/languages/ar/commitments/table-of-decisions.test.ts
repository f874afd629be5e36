import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const OPENING = 'عُقد الاجتماع الثالث بين هيئة الموانئ التونسية ومعهد الملاحة العماني في مسقط يوم 3 نوفمبر 2026.\nواتفق المجتمعون على القرارات الآتية:\n';

/** Each commitment as «who: what [force, due]». */
function tabled(...rows: readonly string[]): readonly string[] {
  const { commitments, organisations } = read(OPENING + rows.join('\n'));
  return commitments.map(({ responsible, text: what, force, due }) => {
    const who = responsible.map(({ value }) => organisations.find(({ key }) => key === value)?.name.value ?? '?').join(' + ');
    return `${who}: ${what.value} [${force.value}${due === null ? '' : `, ${due.value.edtf ?? due.value.asWritten}`}]`;
  });
}

describe('a table of decisions', () => {
  it('says of each row who is responsible and by when', () => {
    expect(
      tabled(
        'م\tالقرار\tالجهة المسؤولة\tالموعد النهائي',
        '1\tإعداد دليل للسلامة البحرية\tهيئة الموانئ التونسية\t31 مارس 2027',
        '2\tتدريب المرشدين في مسقط\tالجانبان\tالربع الثالث من 2027',
        '3\tموافاة المعهد بقائمة الخبراء\t\tقبل 1 نوفمبر 2026',
      ),
    ).toEqual([
      'هيئة الموانئ التونسية: إعداد دليل للسلامة البحرية [decision, 2027-03-31]',
      'هيئة الموانئ التونسية + معهد الملاحة العماني: تدريب المرشدين في مسقط [decision, 2027-07/2027-09]',
      ': موافاة المعهد بقائمة الخبراء [decision, 2026-11-01]',
    ]);
  });

  it('takes each column by its heading, wherever it stands', () => {
    expect(tabled('الإجراء المطلوب\tالموعد\tالجهة المنفذة', 'إصدار نشرة مشتركة\t15 يونيو 2027\tمعهد الملاحة العماني')).toEqual(['معهد الملاحة العماني: إصدار نشرة مشتركة [decision, 2027-06-15]']);
  });

  it('ends where a line has other cells', () => {
    expect(tabled('القرار\tالمسؤول', 'إصدار نشرة مشتركة\tمعهد الملاحة العماني', 'وشكر الحاضرون المضيفين.')).toEqual(['معهد الملاحة العماني: إصدار نشرة مشتركة [decision]']);
  });

  it('is none where its headings tell of something else', () => {
    expect(tabled('البلد\tالسكان\tالمساحة', 'إعداد دليل للسلامة البحرية\tهيئة الموانئ التونسية\t31 مارس 2027').filter((told) => told.includes('2027-03-31'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from '../../../index.ts';

/** Status and basis, parties, day. */
function told(text: string): unknown {
  const { instruments, organisations } = read(text);
  return instruments.map(({ status, parties, date }) => [status.value, status.basis, status.because, parties.map(({ value }) => organisations.find(({ key }) => key === value.organisation)?.name.value), date?.value.edtf]);
}

const TITLE = 'مذكرة تفاهم\nبين المجلس الوطني لحقوق الإنسان وجامعة محمد الخامس بالرباط';
const CLAUSES = 'اتفقا على ما يأتي:\n\nالمادة الأولى\nتهدف هذه المذكرة إلى نشر ثقافة حقوق الإنسان في الوسط الجامعي.\n\nالمادة الثانية\nيلتزم الطرف الأول بإعداد دليل تدريبي.';
const PARTIES = ['المجلس الوطني لحقوق الإنسان', 'جامعة محمد الخامس'];

describe('the text of an instrument itself', () => {
  it('is supposed to be signed where it was drawn up in a place on a day', () => {
    expect(told(`${TITLE}\n\n${CLAUSES}\n\nحررت في الرباط بتاريخ 12 مارس 2025 في نسختين أصليتين.`)).toEqual([['signed', 'inferred', 'drawn-up', PARTIES, '2025-03-12']]);
  });

  it('is supposed to be proposed where nothing tells what became of it', () => {
    expect(told(`${TITLE}\n\n${CLAUSES}`)).toEqual([['proposed', 'inferred', 'text-alone', PARTIES, undefined]]);
  });

  it('says so with its title in one line and its clauses numbered', () => {
    expect(told('اتفاقية تعاون بين وزارة النقل وجامعة طنطا\n\nأولا: تتولى الوزارة استضافة الدورات.\n\nوقعت في تونس يوم 5 مايو 2024.')).toEqual([['signed', 'inferred', 'drawn-up', ['وزارة النقل', 'جامعة طنطا'], '2024-05-05']]);
  });

  it('is not a story that begins alike', () => {
    expect(told('مذكرة تفاهم بين وزارة النقل وجامعة طنطا\n\nالقاهرة - وقعت وزارة النقل أمس مذكرة تفاهم مع جامعة طنطا. واتفق الطرفان على ما يلي: تدريب الطلاب.')).toEqual([['signed', 'stated', undefined, ['وزارة النقل', 'جامعة طنطا'], null]]);
    expect(told('مذكرة تفاهم بين وزارة النقل وجامعة طنطا\n\nرحب الخبراء بالفكرة. وقعت في تونس يوم 5 مايو 2024 مواجهات بين الجماهير.')).toEqual([]);
  });
});

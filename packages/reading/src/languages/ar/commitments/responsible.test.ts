import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const SIGNED = 'وقعت جامعة السنابل مذكرة تفاهم مع معهد الميناء العالي.\n';

/** Who is to do what the last commitment of a text says, with why this is supposed. */
function lastResponsible(text: string): readonly (readonly [string, string | undefined])[] {
  const { commitments, organisations } = read(text);
  return (commitments.at(-1)?.responsible ?? []).map((one) => [organisations.find(({ key }) => key === one.value)?.name.value ?? '?', one.basis === 'inferred' ? one.because : undefined]);
}

describe('«the two sides» who undertake something', () => {
  it.each(['وتعهد الطرفان بتشكيل لجنة لمتابعة التنفيذ.', 'واتفق الجانبان على تشكيل لجنة لمتابعة التنفيذ.', 'وتعهدا بتشكيل لجنة لمتابعة التنفيذ.'])('are the two parties of what was signed: %s', (told) => {
    expect(lastResponsible(SIGNED + told)).toEqual([
      ['جامعة السنابل', 'parties-of-instrument'],
      ['معهد الميناء العالي', 'parties-of-instrument'],
    ]);
  });

  it('are those who met, where a meeting is told', () => {
    const met = 'عقد اجتماع بين وزارة النقل وهيئة الموانئ. وتعهد الطرفان بتشكيل لجنة لمتابعة التنفيذ.';
    expect(lastResponsible(SIGNED + met).map(([name]) => name)).toEqual(['وزارة النقل', 'هيئة الموانئ']);
  });

  it('are no one where three parties signed', () => {
    expect(lastResponsible('وقعت جامعة السنابل وهيئة الموانئ ووزارة النقل مذكرة تفاهم ثلاثية.\nوتعهد الطرفان بتشكيل لجنة لمتابعة التنفيذ.')).toEqual([]);
  });
});

describe('who undertakes something under what was signed', () => {
  const AGREED_BY_BOTH = ['جامعة السنابل', 'معهد الميناء العالي'];

  it.each([
    ['وقال المدير إن الجامعة ستقوم بموجب المذكرة بإنشاء مكتبة رقمية جديدة.', 'جامعة السنابل'],
    ['وتلتزم الجامعة بموجب المذكرة بتقديم دعم سنوي للطلبة.', 'جامعة السنابل'],
    ['وقال المدير إنه بتوقيع المذكرة فإن المعهد يسعى إلى تأسيس فرع جديد في الوادي.', 'معهد الميناء العالي'],
  ])('is the one of whom it is told: %s', (told, name) => {
    expect(lastResponsible(SIGNED + told)).toEqual([[name, undefined]]);
  });

  it.each([
    'وأعرب ممثلو الجانبين عن سعادتهم، مؤكدين التزامهم المشترك بتدريب موظفي البلدية.',
    'وأكد الجانبان ضرورة تشكيل لجنة لمتابعة التنفيذ.',
    'وأكدا ضرورة تشكيل لجنة لمتابعة التنفيذ.',
    'كما تقرر تشكيل لجنة لمتابعة التنفيذ.',
  ])('are the two, where they say so together: %s', (told) => {
    expect(lastResponsible(SIGNED + told).map(([name]) => name)).toEqual(AGREED_BY_BOTH);
  });

  it('is not the partner with whom a body plans', () => {
    expect(lastResponsible('كشف الوزير أن جامعة السنابل تخطط بالتعاون مع معهد الميناء العالي لإنشاء مصنع جديد.').map(([name]) => name)).toEqual(['جامعة السنابل']);
  });

  it('is no body that was told of before what is done without a subject', () => {
    expect(lastResponsible('دعت الوفد غرفة تجارة الوادي وسيجري التركيز على تدريب الطلبة.')).toEqual([]);
  });
});

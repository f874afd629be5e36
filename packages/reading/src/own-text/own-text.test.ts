import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** What a record says in no language: parties and people by their place among those named. */
function record(text: string): unknown {
  const { instruments, commitments, meetings, statements } = read(text);
  const parties = instruments[0]?.parties.map(({ value }) => value.organisation) ?? [];
  const place = (key: string | null): number => parties.findIndex((party) => party === key);
  return {
    instruments: instruments.map(({ type, status, date, signatories, place: town, duration, role }) => ({
      type: type.value,
      role,
      status: [status.value, status.basis, status.because],
      day: date?.value.edtf,
      signatories: signatories.map(({ value }) => [value.person !== null, value.office !== null, place(value.onBehalfOf)]),
      says: [town !== null, duration !== null],
    })),
    fields: [...new Set(instruments[0]?.fields.flatMap(({ value }) => value.code ?? []))].sort(),
    commitments: commitments.map(({ responsible, force, due, source }) => [responsible.map(({ value }) => place(value)), force.value, due?.value.edtf ?? null, source?.value]),
    others: [meetings.length, statements.length],
  };
}

const memorandum = (language: string): string => readFileSync(new URL(`../../fixtures/${language}/250-text-of-a-memorandum.txt`, import.meta.url), 'utf8');

describe('the three texts of one memorandum', () => {
  const arabic = record(memorandum('ar'));

  it('are read as the instrument itself, with who is to do what', () => {
    expect(arabic).toMatchObject({
      instruments: [{ type: 'mou', status: ['signed', 'inferred', 'drawn-up'], day: '2025-02-09', signatories: [[true, true, 0], [true, true, 1]], says: [true, true] }],
      commitments: [[[0], 'obligation', null, 'instrument:0'], [[0], 'obligation', null, 'instrument:0'], [[1], 'obligation', '2026-12', 'instrument:0'], [[0, 1], 'obligation', null, 'instrument:0']],
      others: [0, 0],
    });
  });

  it.each(['en', 'fr'])('give the same record: %s', (language) => {
    expect(record(memorandum(language))).toEqual(arabic);
  });
});

/** Who is to do what, in words. */
function deeds(text: string): readonly string[] {
  const { commitments, organisations } = read(text);
  return commitments.map(({ responsible, text: { value } }) => `${responsible.map((who) => organisations.find(({ key }) => key === who.value)?.name.value).join(' + ')}: ${value}`);
}

const BEFORE = 'مذكرة تفاهم\nبين وزارة النقل في تونس وجامعة طنطا\n\nوزارة النقل في تونس، ويشار إليها فيما بعد بـ«الطرف الأول»،\nوجامعة طنطا، ويشار إليها فيما بعد بـ«الطرف الثاني»،\n\nاتفق الطرفان على ما يأتي:\n\n';

describe('the clauses of a memorandum', () => {
  it('say who is to act, though the party is only called by its number', () => {
    expect(deeds(`${BEFORE}المادة الأولى\nيلتزم الطرف الثاني بتدريب ثلاثين سائقا، ويقوم بإصدار شهاداتهم.\n\nالمادة الثانية\nتخصص الوزارة حافلتين للتدريب.`)).toEqual([
      'جامعة طنطا: تدريب ثلاثين سائقا',
      'جامعة طنطا: إصدار شهاداتهم',
      'وزارة النقل: تخصص الوزارة حافلتين للتدريب',
    ]);
  });

  it('give the items of a list to whoever its first line or its heading names', () => {
    expect(deeds(`${BEFORE}البند 1: التزامات الطرف الأول\n- توفير المدربين.\n- طباعة الأدلة.\nالبند 2: يتعهد الطرف الثاني بما يلي:\n(أ) استضافة الدورات؛\n(ب) إعداد تقرير سنوي.`)).toEqual([
      'وزارة النقل: توفير المدربين',
      'وزارة النقل: طباعة الأدلة',
      'جامعة طنطا: استضافة الدورات',
      'جامعة طنطا: إعداد تقرير سنوي',
    ]);
  });

  it('are no deeds where they allow, amend or end something', () => {
    expect(deeds(`${BEFORE}المادة الأولى\nيجوز للطرفين الاستعانة بخبراء.\n\nالمادة الثانية\nيجوز تعديل هذه المذكرة باتفاق الطرفين.\n\nالمادة الثالثة\nيسوى أي خلاف بين الطرفين وديا.\n\nالمادة الرابعة\nتسري هذه المذكرة لمدة عامين.`)).toEqual([]);
  });

  it('hold nothing of the grounds in the preamble', () => {
    const text = BEFORE.replace('\n\nاتفق', '\nوإذ يدرك الطرفان أهمية السلامة، ورغبة في تعزيز التعاون، وانطلاقا من علاقاتهما،\n\nاتفق');
    expect(deeds(`${text}المادة الأولى\nيتبادل الطرفان الخبراء كل عام.`)).toEqual(['وزارة النقل + جامعة طنطا: يتبادل الطرفان الخبراء كل عام']);
  });

  it('are those of all the parties where they are listed right after «agreed as follows»', () => {
    const text = 'مذكرة تعاون بين وزارة النقل في تونس وجامعة طنطا\n\nإن وزارة النقل في تونس وجامعة طنطا (المشار إليهما فيما بعد بالطرفين)، رغبة منهما في التعاون، قد اتفقتا وفقا لأنظمتهما على الآتي:\n\n1- تبادل النشرات والدوريات العلمية.\n\n2- يمكن تعديل هذه المذكرة كتابة.';
    expect(deeds(text)).toEqual(['وزارة النقل + جامعة طنطا: تبادل النشرات والدوريات العلمية']);
  });
});

/** Who signed the first instrument, in which office, for whom. */
function signed(text: string): unknown {
  const { instruments, organisations, people } = read(text);
  return instruments[0]?.signatories.map(({ value: { person, office, onBehalfOf } }) => [people.find(({ key }) => key === person)?.name.value, office, organisations.find(({ key }) => key === onBehalfOf)?.name.value]);
}

/** What became of each instrument, and why that is supposed. */
function becameOf(text: string): unknown {
  return read(text).instruments.map(({ status: { value, basis, because } }) => [value, basis, because]);
}

describe('what became of the text of an instrument', () => {
  const CLAUSE = 'المادة الأولى\nيتبادل الطرفان الخبراء كل عام.\n\nحررت في تونس بتاريخ 12 مارس 2025.';

  it('is never a signing of a draft', () => {
    expect(becameOf(`مشروع ${BEFORE}${CLAUSE}`)).toEqual([['proposed', 'inferred', 'text-alone']]);
  });

  it('is not known while the place and the day are left open', () => {
    expect(becameOf(`${BEFORE}${CLAUSE.replace('تونس بتاريخ 12 مارس 2025', '........ بتاريخ ../../....')}`)).toEqual([['proposed', 'inferred', 'text-alone']]);
  });

  it('is read with the agreement to which its preamble refers, which is another', () => {
    const text = `${BEFORE.replace('\n\nاتفق', '\nاستنادا إلى اتفاقية التعاون الموقعة بين تونس ومصر عام 2009،\n\nاتفق')}${CLAUSE}`;
    expect(becameOf(text)).toEqual([['signed', 'inferred', 'drawn-up'], ['referenced', 'stated', undefined]]);
  });

  it('is told by those who sign for the parties, in two columns too', () => {
    const text = `${BEFORE}${CLAUSE}\n\nعن الطرف الأول          عن الطرف الثاني\nالاسم: سالم حسن المنصوري          الاسم: نادية علي الهاشمي\nالمنصب: وزير النقل          المنصب: رئيسة الجامعة`;
    expect(signed(text)).toEqual([
      ['سالم حسن المنصوري', 'وزير النقل', 'وزارة النقل'],
      ['نادية علي الهاشمي', 'رئيسة الجامعة', 'جامعة طنطا'],
    ]);
  });

  it('is told by those who sign in the cells of a table, however long an office is', () => {
    const text = `${BEFORE}${CLAUSE}\n\nعن الطرف الأول\tعن الطرف الثاني\nالسيد سالم حسن المنصوري وزير النقل\tالدكتورة نادية علي الهاشمي نائبة رئيس الجامعة للدراسات العليا والبحث العلمي\nالتوقيع: .....\tالتوقيع: .....`;
    expect(signed(text)).toEqual([
      ['سالم حسن المنصوري', 'وزير النقل', 'وزارة النقل'],
      ['نادية علي الهاشمي', 'نائبة رئيس الجامعة للدراسات العليا والبحث العلمي', 'جامعة طنطا'],
    ]);
  });

  it('is told by the preamble where the block names only one of the parties', () => {
    const opening = 'مذكرة تفاهم بين وزارة النقل وجامعة طنطا\n\nإن وزارة النقل، ويمثلها السيد سالم حسن المنصوري، ويشار إليها بـ«الطرف الأول»، وجامعة طنطا، وتمثلها الدكتورة نادية علي الهاشمي، ويشار إليها بـ«الطرف الثاني»، اتفقتا على ما يأتي:';
    expect(signed(`${opening}\n\n${CLAUSE}\n\nعن جامعة طنطا\nالسيد سالم حسن المنصوري\nالدكتورة نادية علي الهاشمي`)).toEqual([
      ['سالم حسن المنصوري', null, 'وزارة النقل'],
      ['نادية علي الهاشمي', null, 'جامعة طنطا'],
    ]);
  });
});

describe('a story about a memorandum', () => {
  it('is not its text', () => {
    expect(deeds('مذكرة تفاهم بين وزارة النقل وجامعة طنطا\n\nالقاهرة - وقعت وزارة النقل أمس مذكرة تفاهم مع جامعة طنطا. وتلتزم الجامعة بموجبها بتدريب ثلاثين سائقا.')).toEqual(['جامعة طنطا: تدريب ثلاثين سائقا']);
    expect(read('Memorandum of Understanding between the Ministry of Transport and Tanta University\n\nThe Ministry of Transport and Tanta University signed a memorandum of understanding yesterday. The University shall train drivers.').instruments[0]?.status.basis).toBe('stated');
  });
});

describe('columns of a signature block', () => {
  it('do not run into each other', () => {
    const text = 'Memorandum of Understanding between the National Library of Oman and the University of Lakeview\n\nHave agreed as follows:\n\nArticle 1\nThe Parties shall exchange books.\n\nDone at Muscat on 3 June 2025.\n\nFor the National Library of Oman          For the University of Lakeview\nName: Dr. Salim Harthy                    Name: Dr. Mary Stone\nTitle: Director General                   Title: President';
    expect(signed(text)).toEqual([
      ['Salim Harthy', 'Director General', 'National Library of Oman'],
      ['Mary Stone', 'President', 'University of Lakeview'],
    ]);
  });
});

describe('the head of a text', () => {
  it('may tell the day on which it was drawn up, and call the parties by their numbers', () => {
    const text = 'بروتوكول تعاون بين وزارة البيئة وجمعية رواد الصحراء\n\nإنه في يوم الأربعاء الموافق 4 يونيو 2025 تحرر هذا البروتوكول بين كل من:\nأولا: وزارة البيئة، ويمثلها الوزير (طرف أول)\nثانيا: جمعية رواد الصحراء، ومقرها الواحات (طرف ثان)\n\nالبند الأول\nيلتزم الطرف الثاني بالآتي: 1- حفر بئرين. 2- تدريب المتطوعين.\n\nالبند الثاني\nتقدم الوزارة الشتلات. كما تقوم بنقل المتطوعين.';
    expect(read(text).instruments[0]).toMatchObject({ status: { value: 'signed', basis: 'inferred', because: 'drawn-up' }, date: { value: { edtf: '2025-06-04' } }, place: null });
    expect(deeds(text)).toEqual(['جمعية رواد الصحراء: حفر بئرين', 'جمعية رواد الصحراء: تدريب المتطوعين', 'وزارة البيئة: تقدم الوزارة الشتلات', 'وزارة البيئة: نقل المتطوعين']);
  });
});

describe('minutes that were signed', () => {
  const MINUTES = 'محضر اجتماع\nالدورة الثانية للجنة المشتركة التونسية العمانية\n\nعقدت اللجنة المشتركة التونسية العمانية دورتها الثانية في مسقط يوم 15 أكتوبر 2025.\n\nواتفق الجانبان على ما يلي:\n\nأولا: في مجال التدريب\n- يستقبل الجانب التونسي عشرين متدربا كل عام.\n- تنظيم أسبوع سياحي مشترك.\n\nحرر هذا المحضر ووقع في مسقط بتاريخ 15 أكتوبر 2025 من نسختين.\n\nعن الجانب التونسي\nمنير القاسمي\nوزير السياحة\n\nعن الجانب العماني\nهلال البوسعيدي\nوزير التراث والسياحة';

  it('are an instrument of the two for whom they were signed, whose clauses are decisions', () => {
    const { instruments, commitments, meetings } = read(MINUTES);
    expect(instruments).toMatchObject([{ type: { value: 'minutes' }, status: { value: 'signed', basis: 'inferred' }, parties: [{}, {}], signatories: [{}, {}] }]);
    expect(commitments.map(({ force, responsible }) => [force.value, responsible.length])).toEqual([['decision', 1], ['decision', 2]]);
    expect(meetings[0]).toMatchObject({ status: { value: 'held' } });
  });

  it('are none where nobody signed for anybody', () => {
    expect(read(MINUTES.slice(0, MINUTES.indexOf('حرر'))).instruments).toEqual([]);
  });
});

describe('lists in the text of an instrument', () => {
  it('end where the next section begins', () => {
    const text = 'اتفاقية تعاون\n\nالطرف الأول: وزارة الثقافة، ويمثلها الوزير.\nالطرف الثاني: جامعة البتراء، ويمثلها رئيسها.\n\nاتفق الطرفان على ما يلي:\n\nأولا: واجبات الطرف الأول:\n1. تزويد المكتبة بألف كتاب.\nثانيا: واجبات الطرف الثاني:\n1. تخصيص قاعة للأنشطة.\nثالثا: مدة الاتفاقية ثلاث سنوات.\nرابعا: وقعت هذه الاتفاقية في تونس بتاريخ 3/9/2025.';
    expect(deeds(text)).toEqual(['وزارة الثقافة: تزويد المكتبة بألف كتاب', 'جامعة البتراء: تخصيص قاعة للأنشطة']);
    expect(read(text).instruments[0]).toMatchObject({ status: { value: 'signed' }, duration: { value: 'ثلاث سنوات' }, date: { value: { edtf: '2025-09-03' } } });
  });

  it('tell fields in few words, and deeds that are meant in more', () => {
    const text = `${BEFORE}المادة الأولى\nيتعاون الطرفان في المجالات الآتية:\n1- السلامة على الطرق.\n2- إصدار دليل مشترك للسائقين كل عام.`;
    expect(read(text).instruments[0]?.fields.map(({ value }) => value.words)).toEqual(['السلامة على الطرق']);
    expect(read(text).commitments.map(({ text: { value }, force }) => [value, force.value])).toEqual([['إصدار دليل مشترك للسائقين كل عام', 'intention']]);
  });
});

describe('the sides of two States', () => {
  it('are the parties that are their governments', () => {
    const text = 'Accord de coopération entre le Gouvernement de la République tunisienne et le Gouvernement de la République du Sénégal\n\nSont convenus de ce qui suit :\n\nArticle 1\nLa Partie tunisienne accueille quinze apprentis chaque année. Elle prend en charge leur logement.\n\nFait à Dakar, le 12 décembre 2025.';
    expect(deeds(text)).toEqual(['Gouvernement de la République tunisienne: La Partie tunisienne accueille quinze apprentis chaque année', 'Gouvernement de la République tunisienne: prend en charge leur logement']);
  });
});

describe('the text of an instrument behind a story', () => {
  it('became what the story above it tells', () => {
    const text = 'تونس والكويت توقعان اتفاق تعاون في السياحة\n\nوقعت تونس والكويت أمس اتفاق تعاون في مجال السياحة، بحضور عدد من السفراء. وفيما يلي نص الاتفاق:\n\nاتفاق تعاون في مجال السياحة\nبين حكومة الجمهورية التونسية وحكومة دولة الكويت\n\nاتفقتا على ما يلي:\n\nالمادة الأولى\nيتبادل الطرفان الخبراء كل عام.';
    expect(becameOf(text)).toEqual([['signed', 'stated', undefined]]);
    expect(deeds(text)).toEqual(['حكومة الجمهورية التونسية + حكومة دولة الكويت: يتبادل الطرفان الخبراء كل عام']);
  });
});

describe('«agreed on the following»', () => {
  it.each(['واتفقت وزارة النقل وجامعة طنطا على ما يأتي:', 'The Ministry of Transport and Tanta University agreed on the following:', 'Le ministère des Transports et l’université de Tanta sont convenus de ce qui suit :'])('is no deed by itself: %s', (text) => {
    expect(deeds(text)).toEqual([]);
  });
});

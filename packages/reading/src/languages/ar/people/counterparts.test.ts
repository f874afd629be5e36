import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** The instrument of a text: its status, its parties and signatories by name. */
function told(text: string): { status: string | undefined; parties: readonly string[]; signatories: readonly (readonly [string, string])[] } {
  const reading = read(text);
  const name = (key: string | null): string => [...reading.organisations, ...reading.people].find((one) => one.key === key)?.name.value ?? '';
  const [instrument] = reading.instruments;
  return {
    status: instrument?.status.value,
    parties: instrument?.parties.map(({ value }) => name(value.organisation)) ?? [],
    signatories: instrument?.signatories.map(({ value }) => [name(value.person), name(value.onBehalfOf)] as const) ?? [],
  };
}

const peopleIn = (text: string): readonly string[] => read(text).people.map(({ name, offices }) => `${name.value}: ${offices.map(({ title }) => title.value).join(' + ')}`);

const namesIn = (text: string): readonly string[] => read(text).organisations.map(({ name }) => name.value);

describe('States meant by an adjective', () => {
  it('are the parties of ministers and of their counterparts', () => {
    expect(told('وقع وزير النقل العراقي كريم الساعدي ونظيره الأردني ماهر الخطيب مذكرة تفاهم في عمّان.')).toEqual({
      status: 'signed',
      parties: ['العراق', 'الأردن'],
      signatories: [['كريم الساعدي', 'العراق'], ['ماهر الخطيب', 'الأردن']],
    });
  });

  it('are known by their side of the table', () => {
    const { parties, signatories } = told('أبرمت المملكة المغربية وجمهورية السنغال اتفاقية للصيد البحري. ووقعها عن الجانب المغربي الوزير يوسف التازي، ومن الجانب السنغالي الوزير مامادو ديالو.');
    expect(parties).toEqual(['المملكة المغربية', 'جمهورية السنغال']);
    expect(signatories.map(([, state]) => state)).toEqual(['المملكة المغربية', 'جمهورية السنغال']);
  });

  it('hold no office for their minister, where only the adjective names them', () => {
    const [minister] = read('التقى وزير المالية التونسي سامي العبيدي مدير البنك الدولي.').people;
    expect(minister?.offices[0]?.organisation).toBeNull();
  });
});

describe('those who stand by', () => {
  it('sign nothing: who supervises the ceremony, who tells of it', () => {
    const { parties, signatories } = told('أشرف وزير الفلاحة كمال بن عيسى على مراسم التوقيع على اتفاقية تعاون بين جامعة البليدة ومعهد الزراعة الصحراوية.');
    expect([parties, signatories]).toEqual([['جامعة البليدة', 'معهد الزراعة الصحراوية'], []]);
  });

  it('sign nothing where an old instrument is only discussed', () => {
    expect(told('بحث رئيس جامعة صنعاء سالم الحداد مع رئيس جامعة عدن ناصر اليافعي تفعيل مذكرة التفاهم الموقعة عام 2019.').signatories).toEqual([]);
  });
});

describe('people next to an office', () => {
  it('keep their own: the guest after the host, the second signatory after «و»', () => {
    expect(peopleIn('استقبل وزير العدل ماجد الكواري سفير اليابان لدى الدولة كينجي ساتو، في مكتبه.')[0]).toBe('ماجد الكواري: وزير العدل');
    expect(peopleIn('وقع وزير التخطيط خالد باوزير ومدير عام صندوق التنمية ناصر الحميدي اتفاقية قرض.').map((one) => one.split(':')[0])).toEqual(['خالد باوزير', 'ناصر الحميدي']);
  });

  it('are not lengthened by the noun of what they do', () => {
    expect(peopleIn('أجرى رئيس الديوان الملكي ماجد الرفاعي مباحثات مع الوفد.')).toEqual(['ماجد الرفاعي: رئيس الديوان الملكي']);
  });
});

describe('bodies by their head', () => {
  it('are read with area, nationality, article and trade', () => {
    expect(namesIn('وقعت أمانة محافظة جدة والجامعة الأردنية مذكرة تفاهم مع شركة أدنوك للحفر.')).toEqual(['أمانة محافظة جدة', 'الجامعة الأردنية', 'شركة أدنوك للحفر']);
    expect(namesIn('انعقدت الدورة الثالثة للجنة العليا المشتركة في الرباط.')).toContain('اللجنة العليا المشتركة');
  });

  it('are none where a chair or an interest is meant', () => {
    expect(namesIn('زار وفد برئاسة المدير الإقليمي سامي العبيدي المدينة.')).toEqual([]);
    expect(namesIn('قال إن القرار يصب في مصلحة السكان المحليين.')).toEqual([]);
    expect(namesIn('ووضع الجميع مصلحة الشعبين والمصلحة العامة فوق كل اعتبار.')).toEqual([]);
    expect(namesIn('وقعت مصلحة الجمارك الاتفاقية مع مصلحة الأحوال المدنية.')).toEqual(['مصلحة الجمارك', 'مصلحة الأحوال المدنية']);
  });
});

import { describe, expect, it } from 'vitest';
import { toFacts } from '../../../facts.ts';
import { read } from '../../../read.ts';

function instrumentsIn(text: string): readonly unknown[] {
  return JSON.parse(JSON.stringify(toFacts(read(text), text, 'text').instruments));
}

describe('a list of years', () => {
  it('tells in each line of something else, with its year', () => {
    expect(instrumentsIn('1936 - توقيع معاهدة الصداقة بين مصر وبريطانيا في لندن.\n1950 - زلزال في تركيا.\n1962 - اتفاق بين فرنسا والجزائر يقضي بوقف القتال.')).toMatchObject([
      { type: 'treaty', status: 'signed', parties: [{ name: 'مصر' }, { name: 'بريطانيا' }], date: { asWritten: '1936', iso: '1936' } },
      { type: 'agreement', status: 'referenced', role: 'background', parties: [{ name: 'فرنسا' }, { name: 'الجزائر' }], date: { iso: '1962' } },
    ]);
  });

  it('is none where the number is no year', () => {
    expect(instrumentsIn('12 - توقيع معاهدة الصداقة بين مصر وبريطانيا في لندن.')).not.toMatchObject([{ date: { iso: '12' } }]);
  });
});

describe('what is still to be talked over', () => {
  it.each([
    'اتفق الجانبان على بدء التباحث لتوقيع مذكرة تفاهم في النقل الجوي بين الحكومة الأردنية وحكومة جمهورية قبرص.',
    'اتفق الطرفان على البدء في المفاوضات لإبرام اتفاقية تجارة حرة بين الأردن وقبرص.',
  ])('is under negotiation, not planned: %s', (text) => {
    expect(instrumentsIn(text)).toMatchObject([{ status: 'under_negotiation' }]);
  });

  it('is another one beside what was signed', () => {
    expect(instrumentsIn('أكدت مصادر مطلعة توقيع اتفاقية بين الأردن وقبرص، تتضمن النظر في إمكانية بدء التفاوض حول إبرام اتفاقية تشجيع الاستثمار بين البلدين.')).toMatchObject([{ status: 'signed' }, { status: 'proposed', name: 'اتفاقية تشجيع الاستثمار' }]);
  });
});

describe('whoever is named with «with»', () => {
  it.each([
    ['وقعت جامعة طنطا مذكرة تفاهم مع وزير النقل القبرصي نيكوس بابادوبولوس.', [{ person: 'نيكوس بابادوبولوس', for: 'قبرص' }]],
    ['وقعت جمعية النور الخيرية اتفاقية مع سالم بن خالد العمري، وتنص الاتفاقية على بناء المقر.', [{ person: 'سالم بن خالد العمري', for: null }]],
    ['وقعت شركة النور اتفاقية مع جامعة طنطا بحضور مدير الجامعة سالم العمري.', []],
  ])('signed it: %s', (text, signatories) => {
    expect(instrumentsIn(text)).toMatchObject([{ status: 'signed', signatories }]);
  });
});

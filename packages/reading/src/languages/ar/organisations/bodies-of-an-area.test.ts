import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const bodiesIn = (text: string): readonly string[] => read(text).organisations.filter(({ kind }) => kind?.value !== 'state').map(({ name }) => name.value);

function signers(text: string): readonly string[] {
  const { instruments, organisations, people } = read(text);
  return instruments.flatMap(({ signatories }) => signatories.map(({ value }) => `${people.find(({ key }) => key === value.person)?.name.value} for ${organisations.find(({ key }) => key === value.onBehalfOf)?.name.value}`));
}

describe('bodies of an area', () => {
  it('are called by it in full and by «the area» in short', () => {
    const { people, organisations } = read('إمارة القصيم تدرب موظفيها\n\nبتوجيه من الأمير خالد بن سالم، أمير منطقة القصيم، بدأت إمارة المنطقة الدورات مع بلدية عنيزة.');
    const [princedom] = organisations;
    expect([princedom?.name.value, princedom?.variants.map(({ value }) => value)]).toEqual(['إمارة القصيم', ['إمارة المنطقة']]);
    expect(people[0]?.offices[0]?.organisation?.value).toBe(princedom?.key);
  });

  it('act where they are represented', () => {
    expect(signers('تم توقيع اتفاقية تعاون بين كل من إمارة المنطقة ممثلة في وكيل الإمارة المساعد سالم الراشد، ومكتب التدريب المهني بالمنطقة ممثلا في رئيس المكتب الدكتور خالد العمري.')).toEqual(['سالم الراشد for إمارة المنطقة', 'خالد العمري for مكتب التدريب المهني']);
  });

  it('bear it in their name before another name in brackets', () => {
    expect(bodiesIn('وقعت الجمعية الخيرية لرعاية المسنين بمنطقة حائل( حنان) اتفاقية مع جامعة حائل. وقالت جمعية حنان إنها تعمل.')).toEqual(['الجمعية الخيرية لرعاية المسنين بمنطقة حائل', 'جامعة حائل']);
  });

  it('are not what they found', () => {
    expect(bodiesIn('إنشاء وقف جمعية حنان\n\nوقعت الجمعية الخيرية لرعاية المسنين بمنطقة حائل( حنان) اتفاقية إنشاء وقف الجمعية. ويرعى المسنين فرع جمعية حنان.')).toEqual(['الجمعية الخيرية لرعاية المسنين بمنطقة حائل', 'فرع جمعية حنان']);
  });

  it('are none where they are States of a union, or parts of nobody', () => {
    expect(bodiesIn('وصل الوفد إلى إمارة دبي وزار مكتب التدريب في المدينة.')).toEqual([]);
  });
});

describe('buttons of a page', () => {
  it('are no companies', () => {
    expect(bodiesIn('شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك وقعت جامعة القصيم اتفاقية.')).toEqual(['جامعة القصيم']);
    expect(bodiesIn('وقعت شركة جوجل اتفاقية مع جامعة القصيم.')).toContain('جامعة القصيم');
    expect(bodiesIn('وقعت جوجل اتفاقية مع جامعة القصيم.')).toEqual(['جوجل', 'جامعة القصيم']);
  });
});

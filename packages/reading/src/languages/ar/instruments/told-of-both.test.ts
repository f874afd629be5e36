import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

const TEXT = 'جامعة المنارة توقع مذكرتي تفاهم في الطاقة الشمسية\n\nوقعت جامعة المنارة مذكرة تفاهم مع وزارة البيئة، ومذكرة أخرى مع وزارة النقل في مجال السلامة المرورية. ووقع المذكرتين عن الجامعة رئيسها الدكتور سامر نجم.';

describe('what is told of two memoranda together, after each by itself', () => {
  const { instruments, people } = read(TEXT);

  it('is no third', () => {
    expect(instruments).toHaveLength(2);
  });

  it('is told of both: who signed them', () => {
    expect(instruments.map(({ signatories }) => signatories.map(({ value }) => people.find(({ key }) => key === value.person)?.name.value))).toEqual([['سامر نجم'], ['سامر نجم']]);
  });

  it('tells the field of neither in the headline', () => {
    expect(instruments.map(({ fields }) => fields.map(({ value }) => value.words))).toEqual([[], ['السلامة المرورية']]);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

function statementsIn(text: string): readonly string[] {
  const { instruments, organisations } = read(text);
  const nameOf = (key: string): string | undefined => organisations.find((one) => one.key === key)?.name.value;
  return instruments.map(({ name, type, status, parties }) => `${name.value}: ${type.value}, ${status.value}, ${parties.map(({ value }) => nameOf(value.organisation)).join(' + ')}`);
}

describe('a joint statement', () => {
  it('given as text under its own title is issued by those whom the title names', () => {
    expect(statementsIn('بيان مشترك بين جمهورية تشاد وسلطنة عمان حول المياه:\n- أكد الجانبان أهمية الأنهار.\n- اتفق الجانبان على إنشاء لجنة للسدود.')).toEqual(['بيان مشترك: joint_declaration, approved, جمهورية تشاد + سلطنة عمان']);
  });

  it('has the States whose ministers issued it', () => {
    expect(statementsIn('نص البيان المشترك الصادر عن اجتماع وزراء خارجية الأردن ومصر والعراق\nأكد الوزراء أهمية المياه.')).toEqual(['البيان المشترك: joint_declaration, approved, الأردن + مصر + العراق']);
  });

  it('is of the body whose session issued it, not of whoever speaks of it', () => {
    expect(statementsIn('أعلن العراق تحفظه على بعض فقرات "إعلان نواكشوط" الصادر عن الدورة العاشرة لمؤتمر اتحاد الموانئ العربية المنعقد في نواكشوط.')).toEqual(['إعلان نواكشوط: joint_declaration, approved, اتحاد الموانئ العربية']);
  });

  it('is none where two only speak together, or where a line tells what it wants', () => {
    expect(statementsIn('قالت وزارة النقل وجامعة طنطا في بيان مشترك إن الطريق مغلق.')).toEqual([]);
    expect(statementsIn('بيان مشترك يدعو إلى الهدوء في العاصمة\nدعت السفارات إلى الهدوء.')).toEqual([]);
  });

  it('of an older summit is no news', () => {
    expect(statementsIn('أكدت تونس التزامها بإعلان نواكشوط الصادر عن القمة العربية عام 2016.').filter((one) => one.includes('approved'))).toEqual([]);
  });
});

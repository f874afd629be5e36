import { describe, expect, it } from 'vitest';
import { read } from '../../../index.ts';

/** Who is told to have said something about an issue. */
function speakerOf(text: string, issue: string): string | undefined {
  const { statements, people } = read(text);
  const told = statements.find(({ positions }) => positions.some((one) => one.issue.value.includes(issue)));
  return people.find(({ key }) => key === told?.speaker.value)?.name.value;
}

describe('«the minister», where two ministers are named', () => {
  const HOST = 'أكد وزير النقل المغربي سالم نجم أن العمل متواصل.\n';

  it('is the one told of since the other spoke', () => {
    const text = `${HOST}ترأس الوفد الزائر وزير النقل التونسي كريم البحري.\nواعتبر الوزير أن المعرض ناجح.`;
    expect(speakerOf(text, 'المعرض ناجح')).toBe('كريم البحري');
  });

  it('is the one who speaks, where no other came between', () => {
    const text = `ترأس الوفد الزائر وزير النقل التونسي كريم البحري.\n${HOST}واعتبر الوزير أن المعرض ناجح.`;
    expect(speakerOf(text, 'المعرض ناجح')).toBe('سالم نجم');
  });
});

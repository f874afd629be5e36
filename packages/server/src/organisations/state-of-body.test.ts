import { describe, expect, it } from 'vitest';
import { namesOfState, stateOfBody } from './state-of-body.ts';

const ar = (value: string, kind: string) => stateOfBody({ kind, stateCode: null, names: [{ value, language: 'ar' }] });

describe('the State of a body', () => {
  it.each([
    ['حكومة الجمهورية التونسية', 'government', 'TN'], ['الجمهورية التونسية', 'other', 'TN'], ['وزارة الثقافة التونسية', 'ministry', 'TN'], ['وزارة الخارجية في تونس', 'ministry', 'TN'],
    ['حكومة المملكة العربية السعودية', 'other', 'SA'], ['مجلس النواب المصري', 'parliament', 'EG'], ['حكومة جنوب السودان', 'government', 'SS'], ['حكومة جمهورية مالي', 'government', 'ML'],
    ['وزارة الخارجية العُمانية', 'ministry', 'OM'], ['حكومة سلطنة عُمان', 'government', 'OM'],
  ])('is told by the name: «%s» (%s) → %s', (name, kind, state) => {
    expect(ar(name, kind)).toBe(state);
  });

  it.each([
    ['وزارة المالية', 'ministry'], ['محكمة عمّان', 'court'], ['وزارة الثقافة', 'ministry'], ['جامعة تونس', 'university'], ['اللجنة المصرية التونسية المشتركة', 'agency'],
    ['مؤسسة فلسطين الدولية', 'ngo'],
  ])('is not told by «%s» (%s)', (name, kind) => {
    expect(ar(name, kind)).toBe(null);
  });

  it('is told by a name in another language, and known where the authority file tells it', () => {
    expect(stateOfBody({ kind: 'ministry', stateCode: null, names: [{ value: 'Moroccan Ministry of Justice', language: 'en' }] })).toBe('MA');
    expect(stateOfBody({ kind: 'government', stateCode: null, names: [{ value: 'Gouvernement de la République du Sénégal', language: 'fr' }] })).toBe('SN');
    expect(stateOfBody({ kind: 'nhri', stateCode: 'MA', names: [] })).toBe('MA');
  });

  it('has its names in three languages', () => {
    expect(namesOfState('TN')).toEqual(['تونس', 'Tunisia', 'Tunisie']);
  });
});

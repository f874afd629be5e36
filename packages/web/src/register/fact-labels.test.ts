import { describe, expect, it } from 'vitest';
import { changedValue } from './fact-labels.ts';

describe('a change in the history', () => {
  it('is told in words, not in codes', () => {
    expect(changedValue('type', 'cooperation_protocol', 'ar')).toBe('بروتوكول تعاون');
    expect(changedValue('status', 'أمس الخميس، signature', 'ar')).toBe('أمس الخميس، التوقيع');
    expect(changedValue('confidentiality', 'restricted', 'fr')).toBe('Restreint');
  });

  it('leaves words of the register alone, also where they look like a code', () => {
    expect(changedValue('signatory', 'signature', 'ar')).toBe('signature');
    expect(changedValue('name', 'Ministry of other affairs', 'en')).toBe('Ministry of other affairs');
    expect(changedValue('place', 'public', 'ar')).toBe('public');
  });
});

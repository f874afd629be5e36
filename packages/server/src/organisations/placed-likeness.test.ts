import { describe, expect, it } from 'vitest';
import { PlacedBody, placedLikeness } from './placed-likeness.ts';

const likeness = (a: string, b: string): number => placedLikeness(new PlacedBody(a, null, null), new PlacedBody(b, null, null));
const ASKED = 0.8;

describe('two names that are alike but for one word', () => {
  it('are two bodies where that word says what they are', () => {
    expect(likeness('كلية الطب بجامعة الساحل الشمالي', 'كلية الحقوق بجامعة الساحل الشمالي')).toBeLessThan(ASKED);
  });

  it('may be one where it is a slip of the pen, also of two letters that changed places, whichever of them came first', () => {
    const [right, wrong] = ['المركز الوطني للبحوث البحرية', 'المركز الوطني للبوحث البحرية'];
    expect(likeness(right, wrong)).toBeGreaterThanOrEqual(ASKED);
    expect(likeness(wrong, right)).toBe(likeness(right, wrong));
    expect(likeness('معهد علم البحار', 'معهد علوم البحار')).toBe(likeness('معهد علوم البحار', 'معهد علم البحار'));
  });
});

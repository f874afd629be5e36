import { describe, expect, it } from 'vitest';
import { choicesOf, facetLabel, labelOf, statusLabel, typeLabel } from './labels.ts';

describe('codes in words', () => {
  it('are named in the reader’s language', () => {
    expect(labelOf('instrumentTypes', 'mou', 'ar')).toBe('مذكرة تفاهم');
    expect(typeLabel('organisation', 'ministry', 'fr')).toBe('Ministère');
    expect(statusLabel('commitment', 'late', 'en')).toBe('Overdue');
    expect(facetLabel('instrument', 'field', 'health')?.('ar')).toBe('الصحة');
  });

  it('are shown as they stand where no vocabulary knows them', () => {
    expect(labelOf('instrumentTypes', 'side_letter', 'en')).toBe('side letter');
    expect(facetLabel('instrument', 'actor', 'x')).toBeNull();
    expect(typeLabel('issue', 'mou', 'en')).toBe('');
  });

  it('come as choices in the order of the vocabulary', () => {
    expect(choicesOf('confidentialities', 'ar').map((choice) => choice.id)).toEqual(['public', 'internal', 'restricted']);
  });
});

import { expect, it } from 'vitest';
import { withWesternDigits } from './western-digits.ts';

it('reads Arabic and Persian digits as European ones, and leaves all else as it is', () => {
  expect(withWesternDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
  expect(withWesternDigits('في 11 آذار ٢٠٢٤')).toBe('في 11 آذار 2024');
});

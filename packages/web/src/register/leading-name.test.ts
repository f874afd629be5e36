import { expect, it } from 'vitest';
import { leadingName } from './leading-name.ts';

const name = (form: 'official' | 'short' | 'acronym' | 'former', language: 'ar' | 'en' | 'fr', value: string) => ({ id: value, form, language, value });

it('an entry goes by its official name, else by a shorter one, in each language', () => {
  const names = [name('acronym', 'en', 'GSPT'), name('short', 'ar', 'هيئة النقل'), name('official', 'ar', 'الهيئة العامة للنقل البحري')];
  expect(leadingName(names, 'ar')?.value).toBe('الهيئة العامة للنقل البحري');
  expect(leadingName(names, 'en')?.value).toBe('GSPT');
});

it('never goes by a name it no longer bears', () => {
  expect(leadingName([name('former', 'fr', 'Ancien conseil')], 'fr')).toBeNull();
});

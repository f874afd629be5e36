import { describe, expect, it } from 'vitest';
import { speaking } from '../language/testing.ts';
import type { Language } from '../preferences/preferences.ts';
import { dateOfStatus, statusSentence, type Standing } from './status-sentence.ts';

function told(standing: Standing, language: Language): string {
  // The marks that keep a name's direction are not what is tested here.
  return statusSentence(standing, speaking(language), { language, calendars: ['gregorian'], digits: 'latn' }).replaceAll(/[\u2066-\u2069]/gu, '');
}

const day = { asWritten: 'الأحد', edtf: '2022-06-05', min: '2022-06-05', max: '2022-06-05' };
const month = { asWritten: 'يونيو', edtf: '2022-06', min: '2022-06-01', max: '2022-06-30' };

describe('where an instrument stands', () => {
  it('is a sentence with its date', () => {
    expect(told({ status: 'signed', type: 'mou', date: day }, 'ar')).toBe('موقَّعة في 5 يونيو 2022');
    expect(told({ status: 'signed', type: 'mou', date: day }, 'en')).toBe('Signed on 5 June 2022');
    expect(told({ status: 'signed', type: 'mou', date: day }, 'fr')).toBe('Signé le 5 juin 2022');
  });

  it('agrees with the gender of the kind', () => {
    expect(told({ status: 'signed', type: 'protocol', date: day }, 'ar')).toBe('موقَّع في 5 يونيو 2022');
    expect(told({ status: 'signed', type: 'convention', date: day }, 'fr')).toBe('Signée le 5 juin 2022');
  });

  it('is no more precise than the date', () => {
    expect(told({ status: 'planned', type: 'mou', date: month }, 'en')).toBe('To be signed in June 2022');
  });

  it('says so when the date is not known', () => {
    expect(told({ status: 'signed', type: 'mou', date: null }, 'ar')).toBe('موقَّعة، والتاريخ غير معروف');
    expect(told({ status: 'unknown', type: 'mou', date: null }, 'en')).toBe('What became of it is not known yet');
  });

  it('is dated by the latest event that gives the status', () => {
    const events = [{ event: 'planned_signature', date: month }, { event: 'signature', date: day }, { event: 'signature', date: null }];
    expect(dateOfStatus('signed', events)).toBe(day);
    expect(dateOfStatus('in_force', events)).toBeNull();
  });
});

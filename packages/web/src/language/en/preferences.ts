import type { AllTexts } from '../language.tsx';

export const preferences: AllTexts['preferences'] = {
  title: 'Preferences',
  language: 'Language of the interface',
  digits: 'Digits in Arabic',
  digitsLatn: '0123 — Western',
  digitsArab: '٠١٢٣ — Eastern',
  calendar: 'Calendar',
  calendarGregorian: 'Gregorian',
  calendarBoth: 'Gregorian with Hijri (Umm al-Qura)',
  theme: 'Appearance',
  themeSystem: 'As on this device',
  themeLight: 'Light',
  themeDark: 'Dark',
  kept: 'Kept on this device only.',
  sample: 'Example: {day}',
};

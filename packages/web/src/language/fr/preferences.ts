import type { AllTexts } from '../language.tsx';

export const preferences: AllTexts['preferences'] = {
  title: 'Préférences',
  language: 'Langue de l’interface',
  digits: 'Chiffres en arabe',
  digitsLatn: '0123 — occidentaux',
  digitsArab: '٠١٢٣ — orientaux',
  calendar: 'Calendrier',
  calendarGregorian: 'Grégorien',
  calendarBoth: 'Grégorien et hégirien (Oumm al-Qoura)',
  theme: 'Apparence',
  themeSystem: 'Celle de l’appareil',
  themeLight: 'Claire',
  themeDark: 'Sombre',
  kept: 'Conservées sur cet appareil seulement.',
  sample: 'Exemple : {day}',
};

import { usePreferences } from '../preferences/preferences.ts';
import { useSpeech } from '../language/language.tsx';
import type { DateManner } from './dates.ts';

/** How this reader wants dates. */
export function useDateManner(): DateManner {
  const { language } = useSpeech();
  const { calendar, digits } = usePreferences();
  return {
    language,
    calendars: calendar === 'both' ? ['gregorian', 'umalqura'] : ['gregorian'],
    digits: language === 'ar' ? digits : 'latn',
  };
}

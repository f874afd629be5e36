import { nationalitiesIn } from '../../../latin/bodies/authority-names.ts';

/** Adjectives of States: those of the authority file and other forms in use. */
export const nationalities = nationalitiesIn('en', [
  ['AR', 'Argentinian'], ['BN', 'Bruneian'], ['KZ', 'Kazakhstani'], ['NP', 'Nepalese'], ['PH', 'Filipino', 'Philippine'], ['SA', 'Saudi'],
  ['AZ', 'Azeri', 'Azerbaijani'], ['GB', 'British'], ['NL', 'Dutch'], ['CI', 'Ivoirian'], ['BF', 'Burkinabe'], ['TR', 'Turkish'],
]);

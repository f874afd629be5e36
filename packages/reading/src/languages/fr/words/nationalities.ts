import { nationalitiesIn } from '../../../latin/bodies/authority-names.ts';

/** Adjectives of States: those of the authority file and other forms in use. */
export const nationalities = nationalitiesIn('fr', [
  ['MG', 'malagasy', 'malgache'], ['NG', 'nigérian', 'nigériane'], ['NE', 'nigérien', 'nigérienne'], ['KR', 'sud-coréen', 'coréen'],
  ['AE', 'émirati', 'émiratie', 'emirati'], ['TR', 'turc', 'turque'], ['US', 'américain', 'américaine'], ['BF', 'burkinabè', 'burkinabé'],
  ['SA', 'saoudien', 'saoudienne'],
]);

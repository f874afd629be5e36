export { type Difference, differencesOf, type Piece } from './differences.ts';
export { bandsOf, commonShare, EQUAL_PLACES, PLACES, signatureOf } from './signature.ts';

import { wordSet } from '../phrases.ts';

/** Small words inside names. */
export const nameParticles = wordSet('bin ben ibn bint al el abu abou abi ould mint ait de van von der den da dos das di la le du ter san abdul abdel abd');

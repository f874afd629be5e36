import { phrasesOf, wordSet } from '../../../latin/phrases.ts';

/** Titles before a name. */
export const honorifics = phrasesOf(
  `
    m, mm, mme, mmes, mlle, monsieur, madame, messieurs, dr, docteur, docteure, pr, prof, professeur, professeure, me, maître, ing, ingénieur, juge,
    cheikh, cheikha, prince, princesse, roi, reine, émir, ambassadeur, ambassadrice, général, colonel, commandant, capitaine, amiral, lieutenant,
    sénateur, sénatrice, hadj, el hadj, imam, honorable, le roi, lady, lord, sir, son excellence, sa majesté, sa majesté le roi, leurs excellences,
    s e, s e m, se, sem, s e mme, sm, s m, sm le roi, s m le roi, sar, s a r, s a, son altesse, son altesse royale, feu
  `,
);

/** Titles that are common words unless written in capitals or with a full stop. */
export const shortHonorifics = wordSet('m se sm sar me s sem');

/** Titles that are written with a small letter too. */
export const smallHonorifics = wordSet(`
  monsieur madame docteur docteure professeur professeure maitre cheikh prince princesse roi reine emir juge general colonel son sa mme mlle dr pr
  honorable
`);

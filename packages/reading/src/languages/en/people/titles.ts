import { phrasesOf, wordSet } from '../../../latin/phrases.ts';

/** Titles before a name. */
export const honorifics = phrasesOf(
  `
    mr, mrs, ms, miss, dr, prof, professor, doctor, sir, lady, dame, lord, eng, engineer, judge, justice, sheikh, shaikh, sheikha, prince, princess,
    king, queen, emir, ambassador, amb, counsellor, counselor, general, gen, colonel, col, captain, capt, major, brigadier, lieutenant, lt, admiral,
    senator, reverend, rev, father, imam, hajj, haji, hon, honourable, honorable, the honourable, the honorable, rt hon, datuk, datuk seri,
    datuk seri utama, dato, dato seri, dato sri, seri, seri utama, tan sri, tun, pengiran, maulana, barrister, advocate
  `,
  `
    his excellency, her excellency, their excellencies, excellency, his royal highness, her royal highness, his highness, her highness, his majesty,
    her majesty, his eminence, h e, he, h r h, hrh, h h, hh, h m, hm, his excellency the, custodian of the two holy mosques
  `,
);

/** Titles that are common words unless written in capitals. */
export const shortHonorifics = wordSet('he hh hm h');

import { phrasesOf, wordSet } from '../../../latin/phrases.ts';

/** Nouns of offices, a word or several. */
export const officeNouns = phrasesOf(
  `
    minister, prime minister, minister of state, foreign minister, secretary, secretary general, under secretary, undersecretary,
    under secretary general, assistant secretary general, deputy secretary general, president, vice president, chancellor, vice chancellor,
    pro vice chancellor, deputy vice chancellor, vc, provost, principal, registrar, vice minister, vice chairman, vice chair, director,
    director general, managing director, executive director, executive secretary, general manager, deputy director general, chairman, chairperson,
    chairwoman, chair, co chair, board chairman, head, ambassador, permanent representative, representative, special representative,
    resident representative, envoy, special envoy, governor, deputy governor, rector, vice rector, dean, commissioner, chief commissioner,
    high commissioner, rapporteur, special rapporteur, coordinator, resident coordinator, speaker, attorney general, prosecutor, public prosecutor,
    mayor, ombudsman, chief executive officer, ceo, chief executive, chief, deputy chief, coo, cfo, chief justice, chief of staff, spokesperson,
    spokesman, spokeswoman, advisor, adviser, chief adviser, chief advisor, counsellor, consul, consul general, chargé d affaires, president elect,
    crown prince, deputy minister, deputy prime minister, state secretary, principal secretary, permanent secretary, cabinet secretary, comptroller,
    treasurer, moderator, founder, co founder, member of parliament, inspector general, manager, president and ceo, chairman and ceo,
    national security adviser, counterpart, patriarch, grand mufti, mufti, grand imam, amir, emir
  `,
);

/** Words before the noun that belong to the office. */
export const beforeOffice = wordSet(`
  deputy vice assistant acting associate former executive regional permanent special senior first second honorary general interim resident principal
  managing national chief co country group global federal state designated outgoing incoming foreign political technical under joint district
  provincial
`);

/** Words after the noun that belong to it. */
export const afterOffice = wordSet('designate elect emeritus');

/** Words that lead to the matter or the body of an office. */
export const officeLinks = phrasesOf(`
  of, for, at, to, responsible for, in charge of, in charge, on, of state for, of the board of, of the board of directors of,
  of the board of trustees of, and ceo of
`);

/** Matters of offices written in small letters. */
export const matters = wordSet(`
  health education interior justice finance foreign affairs defence defense trade industry agriculture energy environment culture tourism labour
  labor transport information communication communications technology planning economy economic development social security religious endowments
  housing water electricity higher scientific research innovation youth sports women children human rights international cooperation political legal
  humanitarian public works petroleum mineral resources investment commerce parliamentary local government climate change media programmes programs
  operations partnerships communications administration policy external relations directors trustees gender west east north south central western
  eastern northern southern africa asia pacific caribbean ports fisheries fishing aviation antiquities cultural family administrative financial
  strategic disarmament
`);

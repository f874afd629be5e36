import { phrasesOf, wordSet } from '../../../latin/phrases.ts';

/** Nouns of offices, a word or several, for men and for women. */
export const officeNouns = phrasesOf(
  `
    ministre, premier ministre, première ministre, vice premier ministre, ministre d état, secrétaire général, secrétaire générale,
    secrétaire d état, secrétaire exécutif, secrétaire exécutive, secrétaire, sous secrétaire, sous secrétaire général, sous secrétaire générale,
    secrétaire général adjoint, secrétaire générale adjointe, président, présidente, président directeur général, pdg, vice président,
    vice présidente, président du conseil, président du conseil d administration, présidente du conseil d administration, directeur, directrice,
    directeur général, directrice générale, directeur exécutif, directrice exécutive, directeur général adjoint, directrice générale adjointe,
    directeur par intérim, chef, cheffe, chef du gouvernement, cheffe du gouvernement, chef de la diplomatie, chef de la délégation, chef de cabinet,
    chef de délégation, chef d état major, ambassadeur, ambassadrice, représentant permanent, représentante permanente, représentant, représentante,
    représentant résident, représentante résidente, représentant spécial, envoyé spécial, envoyée spéciale, gouverneur, gouverneure, vice gouverneur,
    recteur, rectrice, vice recteur, doyen, doyenne, commissaire, haut commissaire, haute commissaire, haut représentant, haute représentante,
    rapporteur, rapporteuse, rapporteur spécial, rapporteuse spéciale, coordonnateur, coordonnatrice, coordonnateur résident, coordinateur,
    coordinatrice, porte parole, procureur, procureur général, maire, wali, préfet, médiateur, médiatrice, défenseur, délégué général,
    déléguée générale, délégué, déléguée, conseiller, conseillère, consul, consul général, chargé d affaires, chargée d affaires, garde des sceaux,
    inspecteur général, inspectrice générale, administrateur, administratrice, responsable, point focal, membre du conseil, prince héritier,
    président de la république, fondateur, fondatrice, homologue, coprésident, coprésidente, trésorier, trésorière, président par intérim, mufti,
    grand imam, patriarche, émir
  `,
);

/** Words before the noun that belong to the office. */
export const beforeOffice = wordSet('vice ex co sous premier première haut haute');

/** Words after the noun that belong to it. */
export const afterOffice = wordSet(`
  général générale exécutif exécutive adjoint adjointe délégué déléguée permanent permanente spécial spéciale résident résidente régional régionale
  national nationale honoraire principal principale fédéral fédérale technique juridique politique administratif administrative central centrale
  provincial provinciale suprême élu élue sortant sortante humanitaire européen européenne onusien onusienne
`);

/** Words that lead to the matter or the body of an office. */
export const officeLinks = phrasesOf(`
  de, du, des, d, à, au, aux, auprès de, auprès du, auprès des, auprès d, chargé de, chargée de, chargé des, chargée des, chargé du, chargée du,
  en charge de, pour, en, par intérim de, par intérim du, délégué chargé de
`);

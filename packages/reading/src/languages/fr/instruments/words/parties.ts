/** Nouns by which the text of an instrument calls a party for short. */
export const PARTY_NOUNS = `
  ministère, université, centre, agence, autorité, institut, conseil, gouvernement, organisation, commune, fondation, fonds, banque, société,
  association, union, chambre, école, faculté, bibliothèque, musée, fédération, office, comité
`;

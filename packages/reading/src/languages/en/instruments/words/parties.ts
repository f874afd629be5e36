/** Nouns by which the text of an instrument calls a party for short. */
export const PARTY_NOUNS = `
  ministry, university, centre, center, agency, authority, institute, council, government, organisation, organization, municipality, foundation,
  fund, bank, company, association, union, chamber, school, faculty, library, museum, federation, office, committee
`;

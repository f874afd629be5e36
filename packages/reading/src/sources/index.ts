export { agenciesIn, agencyNamed, nameOfAgency, type AgencyNamed } from './agencies-in.ts';

export { attest, type Holding, holdingOn, type OfficeHeld, officesOn } from './offices.ts';

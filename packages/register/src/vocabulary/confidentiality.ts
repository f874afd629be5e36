import { vocabulary } from './term.ts';

/** Who may see a document or an entry; each level includes those before it. */
export const confidentialities = vocabulary([
  ['public', 'عام', 'Public', 'Public'],
  ['internal', 'داخلي', 'Internal', 'Interne'],
  ['restricted', 'مقيَّد', 'Restricted', 'Restreint'],
]);
export type Confidentiality = (typeof confidentialities)[number]['code'];

import { vocabulary } from './term.ts';

/** What the register has entries of. */
export const entryKinds = vocabulary([
  ['instrument', 'صك', 'Instrument', 'Instrument'],
  ['organisation', 'جهة', 'Organisation', 'Organisation'],
  ['person', 'شخص', 'Person', 'Personne'],
  ['meeting', 'اجتماع', 'Meeting', 'Réunion'],
  ['series', 'سلسلة اجتماعات', 'Series of meetings', 'Série de réunions'],
  ['statement', 'كلمة', 'Statement', 'Déclaration'],
  ['activity', 'نشاط', 'Activity', 'Activité'],
  ['commitment', 'التزام', 'Commitment', 'Engagement'],
  ['issue', 'قضية', 'Issue', 'Question'],
]);
export type EntryKind = (typeof entryKinds)[number]['code'];

/** Said by the text, or supposed by the reader. */
export const bases = vocabulary([
  ['stated', 'مذكور في النص', 'Stated', 'Énoncé'],
  ['inferred', 'مستنتج', 'Inferred', 'Déduit'],
]);
export type BasisCode = (typeof bases)[number]['code'];

/** Who or what found a value. */
export const methods = vocabulary([
  ['rule', 'قاعدة', 'Rule', 'Règle'],
  ['person', 'شخص', 'Person', 'Personne'],
  ['model', 'نموذج لغوي', 'Language model', 'Modèle de langue'],
]);
export type Method = (typeof methods)[number]['code'];

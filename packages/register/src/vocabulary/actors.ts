import { vocabulary } from './term.ts';

/** The part that a body or a person plays in an entry. */
export const roles = vocabulary([
  ['party', 'طرف', 'Party', 'Partie'],
  ['signatory', 'موقِّع', 'Signatory', 'Signataire'],
  ['witness', 'شاهد على التوقيع', 'Witness', 'Témoin'],
  ['depositary', 'وديع', 'Depositary', 'Dépositaire'],
  ['organ', 'الجهاز المنعقد', 'Organ that meets', 'Organe réuni'],
  ['chair', 'رئيس الجلسة', 'Chair', 'Président de séance'],
  ['participant', 'مشارك', 'Participant', 'Participant'],
  ['observer', 'مراقب', 'Observer', 'Observateur'],
  ['convener', 'جهة داعية', 'Convener', 'Organisateur'],
  ['speaker', 'متحدث', 'Speaker', 'Orateur'],
  ['addressee', 'موجَّه إليه', 'Addressee', 'Destinataire'],
  ['host', 'مضيف', 'Host', 'Hôte'],
  ['implementing', 'جهة منفذة', 'Implementing body', 'Organisme d’exécution'],
  ['partner', 'شريك', 'Partner', 'Partenaire'],
  ['beneficiary', 'مستفيد', 'Beneficiary', 'Bénéficiaire'],
  ['funding', 'جهة ممولة', 'Funding body', 'Bailleur'],
  ['responsible', 'مسؤول عن التنفيذ', 'Responsible', 'Responsable'],
  ['requester', 'مقدِّم الطلب', 'Requester', 'Demandeur'],
  ['appointed_by', 'جهة التعيين', 'Appointed by', 'Nommé par'],
]);
export type Role = (typeof roles)[number]['code'];

/** How a body belongs to the body above it: an organ, a department, or a part of another sort. */
export const parentRelations = vocabulary([
  ['organ_of', 'جهاز من أجهزة', 'Organ of', 'Organe de'],
  ['unit_of', 'إدارة في', 'Department of', 'Service de'],
  ['part_of', 'جزء من', 'Part of', 'Partie de'],
]);
export type ParentRelation = (typeof parentRelations)[number]['code'];

export const nameForms = vocabulary([
  ['official', 'الاسم الرسمي', 'Official name', 'Nom officiel'],
  ['short', 'الاسم المختصر', 'Short name', 'Nom abrégé'],
  ['acronym', 'الأحرف الأولى', 'Acronym', 'Sigle'],
  ['former', 'اسم سابق', 'Former name', 'Ancien nom'],
  ['variant', 'صيغة أخرى', 'Variant', 'Variante'],
  ['transliteration', 'كتابة بأحرف أخرى', 'Transliteration', 'Translittération'],
  ['title', 'عنوان', 'Title', 'Titre'],
  ['composed', 'عنوان مركَّب من بيانات القيد', 'Title composed of the facts', 'Titre composé à partir des données'],
]);
export type NameForm = (typeof nameForms)[number]['code'];

export const languages = vocabulary([
  ['ar', 'العربية', 'Arabic', 'Arabe'],
  ['en', 'الإنجليزية', 'English', 'Anglais'],
  ['fr', 'الفرنسية', 'French', 'Français'],
]);
export type LanguageCode = (typeof languages)[number]['code'];

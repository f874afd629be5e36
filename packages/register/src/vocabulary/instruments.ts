import { vocabulary } from './term.ts';

/** Kinds of instrument: a text is what it calls itself; its legal force is another matter. */
export const instrumentTypes = vocabulary([
  ['mou', 'مذكرة تفاهم', 'Memorandum of understanding', 'Mémorandum d’entente'],
  ['agreement', 'اتفاقية', 'Agreement', 'Accord'],
  ['cooperation_protocol', 'بروتوكول تعاون', 'Cooperation protocol', 'Protocole de coopération'],
  ['protocol', 'بروتوكول', 'Protocol', 'Protocole'],
  ['joint_action_plan', 'خطة عمل مشتركة', 'Joint action plan', 'Plan d’action commun'],
  ['executive_programme', 'برنامج تنفيذي', 'Executive programme', 'Programme exécutif'],
  ['work_programme', 'برنامج عمل', 'Work programme', 'Programme de travail'],
  ['letter_of_intent', 'خطاب نوايا', 'Letter of intent', 'Lettre d’intention'],
  ['joint_declaration', 'إعلان مشترك', 'Joint declaration', 'Déclaration commune'],
  ['contract', 'عقد', 'Contract', 'Contrat'],
  ['treaty', 'معاهدة', 'Treaty', 'Traité'],
  ['convention', 'اتفاقية متعددة الأطراف', 'Convention', 'Convention'],
  ['minutes', 'محضر', 'Minutes', 'Procès-verbal'],
  ['partnership', 'شراكة', 'Partnership', 'Partenariat'],
  ['other', 'صك آخر', 'Other instrument', 'Autre instrument'],
]);
export type InstrumentType = (typeof instrumentTypes)[number]['code'];

/** What a document reports of an instrument. In the register, status is derived from dated events. */
export const reportedStatuses = vocabulary([
  ['signed', 'موقَّعة', 'Signed', 'Signé'],
  ['initialled', 'موقَّعة بالأحرف الأولى', 'Initialled', 'Paraphé'],
  ['approved', 'موافَق عليها', 'Approved', 'Approuvé'],
  ['authorised', 'مفوَّض بتوقيعها', 'Signing authorised', 'Signature autorisée'],
  ['planned', 'يُعتزم توقيعها', 'Planned', 'Prévu'],
  ['proposed', 'مقترحة', 'Proposed', 'Proposé'],
  ['under_negotiation', 'قيد التفاوض', 'Under negotiation', 'En négociation'],
  ['denied', 'نُفي توقيعها', 'Denied', 'Démenti'],
  ['withdrawn', 'منسحَب منها', 'Withdrawn', 'Retiré'],
  ['renewed', 'مجدَّدة', 'Renewed', 'Renouvelé'],
  ['activated', 'مفعَّلة', 'Activated', 'Mis en œuvre'],
  ['referenced', 'مشار إليها', 'Referred to', 'Mentionné'],
]);
export type ReportedStatus = (typeof reportedStatuses)[number]['code'];

import { vocabulary } from './term.ts';

/** What can happen to an instrument; its status is derived from these, never typed. */
export const instrumentEventTypes = vocabulary([
  ['proposal', 'اقتراح', 'Proposal', 'Proposition'],
  ['negotiation_round', 'جولة مفاوضات', 'Negotiation round', 'Cycle de négociations'],
  ['initialling', 'التوقيع بالأحرف الأولى', 'Initialling', 'Paraphe'],
  ['adoption', 'اعتماد النص', 'Adoption of the text', 'Adoption du texte'],
  ['approval', 'الموافقة', 'Approval', 'Approbation'],
  ['authorisation', 'التفويض بالتوقيع', 'Authorisation to sign', 'Autorisation de signer'],
  ['planned_signature', 'توقيع مزمع', 'Planned signature', 'Signature prévue'],
  ['signature', 'التوقيع', 'Signature', 'Signature'],
  ['denial', 'نفي التوقيع', 'Denial of signature', 'Démenti de la signature'],
  ['ratification', 'التصديق', 'Ratification', 'Ratification'],
  ['formal_confirmation', 'الإقرار الرسمي', 'Act of formal confirmation', 'Acte de confirmation formelle'],
  ['accession', 'الانضمام', 'Accession', 'Adhésion'],
  ['deposit', 'الإيداع', 'Deposit', 'Dépôt'],
  ['notification', 'الإخطار', 'Notification', 'Notification'],
  ['provisional_application', 'التطبيق المؤقت', 'Provisional application', 'Application à titre provisoire'],
  ['entry_into_force', 'بدء النفاذ', 'Entry into force', 'Entrée en vigueur'],
  ['activation', 'التفعيل', 'Putting into effect', 'Mise en œuvre'],
  ['amendment', 'التعديل', 'Amendment', 'Amendement'],
  ['extension', 'التمديد', 'Extension', 'Prorogation'],
  ['renewal', 'التجديد', 'Renewal', 'Renouvellement'],
  ['suspension', 'إيقاف العمل', 'Suspension', 'Suspension'],
  ['withdrawal', 'الانسحاب', 'Withdrawal', 'Retrait'],
  ['denunciation', 'النقض', 'Denunciation', 'Dénonciation'],
  ['termination', 'الإنهاء', 'Termination', 'Extinction'],
  ['expiry', 'انتهاء المدة', 'Expiry', 'Expiration'],
  ['supersession', 'الحلول محلها', 'Replacement', 'Remplacement'],
  ['registration', 'التسجيل', 'Registration', 'Enregistrement'],
  ['reference', 'إشارة', 'Reference', 'Mention'],
]);
export type InstrumentEventType = (typeof instrumentEventTypes)[number]['code'];

/** Where an instrument stands, as derived from its events. */
export const instrumentStatuses = vocabulary([
  ['unknown', 'غير معروفة الحالة', 'Status unknown', 'État inconnu'],
  ['proposed', 'مقترحة', 'Proposed', 'Proposé'],
  ['under_negotiation', 'قيد التفاوض', 'Under negotiation', 'En négociation'],
  ['initialled', 'موقَّعة بالأحرف الأولى', 'Initialled', 'Paraphé'],
  ['adopted', 'معتمدة', 'Adopted', 'Adopté'],
  ['approved', 'موافَق عليها', 'Approved', 'Approuvé'],
  ['authorised', 'مفوَّض بتوقيعها', 'Signing authorised', 'Signature autorisée'],
  ['planned', 'يُعتزم توقيعها', 'To be signed', 'À signer'],
  ['denied', 'نُفي توقيعها', 'Denied', 'Démenti'],
  ['signed', 'موقَّعة', 'Signed', 'Signé'],
  ['ratified', 'مصدَّق عليها', 'Ratified', 'Ratifié'],
  ['provisionally_applied', 'مطبَّقة مؤقتاً', 'Provisionally applied', 'Appliqué à titre provisoire'],
  ['in_force', 'نافذة', 'In force', 'En vigueur'],
  ['activated', 'مفعَّلة', 'Put into effect', 'Mis en œuvre'],
  ['renewed', 'مجدَّدة', 'Renewed', 'Renouvelé'],
  ['expiring', 'تقارب الانتهاء', 'Expiring', 'Arrive à échéance'],
  ['expired', 'منتهية', 'Expired', 'Expiré'],
  ['suspended', 'موقوف العمل بها', 'Suspended', 'Suspendu'],
  ['withdrawn', 'منسحَب منها', 'Withdrawn from', 'Retiré'],
  ['terminated', 'منهاة', 'Terminated', 'Éteint'],
  ['superseded', 'حلّ محلها غيرها', 'Superseded', 'Remplacé'],
]);
export type InstrumentStatus = (typeof instrumentStatuses)[number]['code'];

export const legalForces = vocabulary([
  ['binding', 'ملزم', 'Binding', 'Contraignant'],
  ['non_binding', 'غير ملزم', 'Non-binding', 'Non contraignant'],
  ['unspecified', 'غير محدد', 'Unspecified', 'Non précisé'],
]);
export type LegalForce = (typeof legalForces)[number]['code'];

import { vocabulary } from './term.ts';

/** The ladder of force, strongest first; below an intention nothing enters follow-up unless a person promotes it. */
export const commitmentForces = vocabulary([
  ['obligation', 'التزام', 'Obligation', 'Obligation'],
  ['decision', 'قرار', 'Decision', 'Décision'],
  ['request', 'طلب', 'Request', 'Demande'],
  ['call', 'دعوة', 'Call', 'Appel'],
  ['intention', 'اعتزام', 'Intention', 'Intention'],
  ['aspiration', 'تطلّع', 'Aspiration', 'Souhait'],
]);
export type CommitmentForce = (typeof commitmentForces)[number]['code'];

export const implementations = vocabulary([
  ['not_started', 'لم يبدأ', 'Not started', 'Non commencé'],
  ['in_progress', 'قيد التنفيذ', 'In progress', 'En cours'],
  ['partially_implemented', 'منفَّذ جزئياً', 'Partially implemented', 'Partiellement mis en œuvre'],
  ['implemented', 'منفَّذ', 'Implemented', 'Mis en œuvre'],
  ['not_implemented', 'لم يُنفَّذ', 'Not implemented', 'Non mis en œuvre'],
  ['cancelled', 'ملغى', 'Cancelled', 'Annulé'],
  ['lapsed', 'سقط', 'Lapsed', 'Caduc'],
]);
export type Implementation = (typeof implementations)[number]['code'];

/** Whether those addressed have taken it on; apart from whether it is carried out. */
export const acceptances = vocabulary([
  ['not_required', 'لا يلزم قبوله', 'Not required', 'Non requise'],
  ['under_consideration', 'قيد النظر', 'Under consideration', 'À l’examen'],
  ['accepted', 'مقبول', 'Accepted', 'Accepté'],
  ['supported', 'يحظى بالتأييد', 'Supported', 'Appuyé'],
  ['noted', 'أُحيط به علماً', 'Noted', 'Pris en note'],
  ['rejected', 'مرفوض', 'Rejected', 'Rejeté'],
]);
export type Acceptance = (typeof acceptances)[number]['code'];

/** How a commitment stands today, derived from its due date and its implementation. */
export const commitmentStandings = vocabulary([
  ['open', 'قائم', 'Open', 'En attente'],
  ['in_progress', 'قيد التنفيذ', 'In progress', 'En cours'],
  ['due_soon', 'يقترب أجله', 'Due soon', 'Échéance proche'],
  ['late', 'متأخر', 'Overdue', 'En retard'],
  ['kept', 'أُنجز', 'Kept', 'Tenu'],
  ['not_implemented', 'لم يُنفَّذ', 'Not implemented', 'Non mis en œuvre'],
  ['rejected', 'مرفوض', 'Rejected', 'Rejeté'],
  ['cancelled', 'ملغى', 'Cancelled', 'Annulé'],
  ['lapsed', 'سقط', 'Lapsed', 'Caduc'],
]);
export type CommitmentStanding = (typeof commitmentStandings)[number]['code'];

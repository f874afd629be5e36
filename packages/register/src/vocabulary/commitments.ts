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
  ['cancelled', 'ملغى', 'Cancelled', 'Annulé'],
  ['lapsed', 'سقط', 'Lapsed', 'Caduc'],
]);
export type Implementation = (typeof implementations)[number]['code'];

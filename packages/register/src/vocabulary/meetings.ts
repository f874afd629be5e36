import { vocabulary } from './term.ts';

export const meetingTypes = vocabulary([
  ['session', 'دورة', 'Session', 'Session'],
  ['sitting', 'جلسة', 'Sitting', 'Séance'],
  ['meeting', 'اجتماع', 'Meeting', 'Réunion'],
  ['summit', 'قمة', 'Summit', 'Sommet'],
  ['ministerial', 'اجتماع وزاري', 'Ministerial meeting', 'Réunion ministérielle'],
  ['coordination_meeting', 'اجتماع تنسيقي', 'Coordination meeting', 'Réunion de coordination'],
  ['bilateral_meeting', 'لقاء ثنائي', 'Bilateral meeting', 'Entretien bilatéral'],
  ['visit', 'زيارة رسمية', 'Official visit', 'Visite officielle'],
  ['conference', 'مؤتمر', 'Conference', 'Conférence'],
  ['forum', 'منتدى', 'Forum', 'Forum'],
  ['committee', 'اجتماع لجنة', 'Committee meeting', 'Réunion de comité'],
  ['training', 'ورشة تدريب', 'Training', 'Formation'],
  ['other', 'لقاء آخر', 'Other meeting', 'Autre réunion'],
]);
export type MeetingType = (typeof meetingTypes)[number]['code'];

export const meetingStatuses = vocabulary([
  ['held', 'انعقد', 'Held', 'Tenue'],
  ['ongoing', 'منعقد', 'Ongoing', 'En cours'],
  ['planned', 'مقرر', 'Planned', 'Prévue'],
  ['cancelled', 'ملغى', 'Cancelled', 'Annulée'],
  ['background', 'مشار إليه', 'Referred to', 'Mentionnée'],
]);

export type MeetingStatusCode = (typeof meetingStatuses)[number]['code'];

export const positionActs = vocabulary([
  ['call', 'دعوة', 'Call', 'Appel'],
  ['condemn', 'إدانة', 'Condemnation', 'Condamnation'],
  ['welcome', 'ترحيب', 'Welcome', 'Satisfaction'],
  ['support', 'تأييد', 'Support', 'Soutien'],
  ['reaffirm', 'تأكيد', 'Reaffirmation', 'Réaffirmation'],
  ['express_concern', 'قلق', 'Concern', 'Préoccupation'],
  ['propose', 'اقتراح', 'Proposal', 'Proposition'],
  ['offer', 'عرض', 'Offer', 'Offre'],
  ['deny', 'نفي', 'Denial', 'Démenti'],
  ['note', 'إشارة', 'Note', 'Constat'],
]);
export type PositionAct = (typeof positionActs)[number]['code'];

export const activityTypes = vocabulary([
  ['training', 'تدريب', 'Training', 'Formation'],
  ['workshop', 'ورشة عمل', 'Workshop', 'Atelier'],
  ['seminar', 'ندوة', 'Seminar', 'Séminaire'],
  ['visit', 'زيارة', 'Visit', 'Visite'],
  ['study', 'دراسة', 'Study', 'Étude'],
  ['celebration', 'احتفالية', 'Celebration', 'Célébration'],
  ['forum', 'منتدى', 'Forum', 'Forum'],
  ['participation', 'مشاركة', 'Participation', 'Participation'],
  ['programme', 'برنامج', 'Programme', 'Programme'],
  ['other', 'نشاط آخر', 'Other activity', 'Autre activité'],
]);
export type ActivityType = (typeof activityTypes)[number]['code'];

export const activityStatuses = vocabulary([
  ['planned', 'مقرر', 'Planned', 'Prévue'],
  ['ongoing', 'جارٍ', 'Ongoing', 'En cours'],
  ['held', 'نُفِّذ', 'Held', 'Réalisée'],
  ['cancelled', 'ملغى', 'Cancelled', 'Annulée'],
]);
export type ActivityStatus = (typeof activityStatuses)[number]['code'];

import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const stateByNationality = defineGroundRule({
  marks: 'organisation',
  id: 'ar/organisations/state-by-nationality',
  recognises: 'A State by the adjective of its side, of its minister, or of a counterpart: it stands for the State, and is supposed.',
  finds: [
    'وقعها عن ‹الجانب المغربي› وزير الفلاحة.', 'ناقش الوفد مع ‹الطرف الياباني› بنود المذكرة.', 'وقع ‹الجانبان السعودي› و‹الصيني› المذكرة.',
    'وقعت الغرفة مذكرة مع ‹نظيرتها التونسية› أمس.', 'غادر ‹الوفد الكويتي› القاعة.',
  ],
  ignores: ['زار الوفد الجانب الشرقي من المدينة.', 'وصل الطرف الثالث إلى القاعة.'],
});

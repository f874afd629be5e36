import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const quotedThatActs = defineGroundRule({
  id: 'ar/organisations/quoted-that-acts',
  recognises: 'A short name in quotes that signs, announces, or deals with another: companies and authorities that news calls by their bare names.',
  marks: 'organisation',
  finds: ['وقعت «‹نورتيك›» العقد مع «‹بحرينا›» و«‹أمواج›» أمس.', '«‹نورتيك›» توقع عقدا مع البلدية.'],
  ignores: ['وقعت الشركة «العقد الأخير» أمس.', 'أعلنت «مبادرة الخير» فتح أبوابها.', 'جرى التعامل مع «كورونا المستجد» بحزم.'],
});

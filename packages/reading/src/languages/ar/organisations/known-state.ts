import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const knownState = defineGroundRule({
  id: 'ar/organisations/known-state',
  recognises: 'A State of the authority file, under its short or formal name.',
  marks: 'organisation',
  finds: [
    'وقعت ‹جمهورية السنغال› مذكرة جديدة.',
    'اتفق الجانبان ممثلين عن ‹ماليزيا› على التعاون.',
  ],
  ignores: [
    'أعلن الوفد الماليزي موقفه.',
    'بحث المجتمعون الوضع المالي للصندوق.',
  ],
});

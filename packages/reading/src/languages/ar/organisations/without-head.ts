import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const withoutHead = defineGroundRule({
  id: 'ar/organisations/without-head',
  recognises: 'A ministry, army or society called without its head noun, with a nationality.',
  marks: 'organisation',
  finds: ['أعلنت ‹الخارجية السنغالية› موقفها من المبادرة.', 'وزع ‹الهلال الأحمر الكويتي› مساعدات على النازحين.'],
  ignores: ['تجارة العراق الخارجية المزدهرة.', 'وزير الخارجية السنغالي في زيارة رسمية.'],
});

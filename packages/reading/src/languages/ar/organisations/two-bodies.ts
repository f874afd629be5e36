import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const twoBodies = defineGroundRule({
  id: 'ar/organisations/two-bodies',
  recognises: 'Two bodies under one head noun in the dual.',
  marks: 'organisation',
  finds: [
    'بدأت ‹وزارتا الزراعة› و‹السياحة› تنفيذ الخطة.',
    'تنسق الأمانة بين ‹جامعتي دمياط› و‹أسوان› برامجها.',
  ],
  ignores: [
    'بدأت وزارة الزراعة تنفيذ الخطة.',
    'زار الوزيران المعرض والمتحف.',
  ],
});

import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const twoBodies = defineGroundRule({
  id: 'ar/organisations/two-bodies',
  recognises: 'Two bodies under one head noun in the dual.',
  marks: 'organisation',
  finds: [
    'بدأت ‹وزارتا الزراعة› و‹السياحة› تنفيذ الخطة.',
    'بدأت ‹وزارتا الزراعة التونسية› و‹الليبية› تنفيذ الخطة.',
    'تنسق الأمانة بين ‹جامعتي دمياط› و‹أسوان› برامجها.',
  ],
  ignores: [
    'بدأت وزارة الزراعة تنفيذ الخطة.',
    'بدأت اللجنة التونسية والليبية تنفيذ الخطة.',
    'زار الوزيران المعرض والمتحف.',
  ],
});

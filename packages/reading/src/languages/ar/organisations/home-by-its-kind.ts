import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const homeByItsKind = defineGroundRule({
  marks: 'organisation',
  id: 'ar/organisations/home-by-its-kind',
  recognises: 'A State called by what it is, beside another State or where it takes part: «the Kingdom and Egypt»; which one is meant, an adjective of the text tells, if any does.',
  finds: ['وافق الوزير السعودي على مذكرة بين ‹المملكة› والسنغال.', 'بحث الوزير العماني التعاون بين ‹السلطنة› واليابان.', 'بحث الوزير السعودي التعاون بين السنغال و‹المملكة›.', 'عقد الملتقى بمشاركة ‹المملكة› وكينيا.'],
  ignores: ['زار الوفد السعودي مدنا في المملكة.', 'جرى بحث التعاون بين المملكة ومصر.', 'بحث الوفدان السعودي والمغربي مذكرة بين المملكة والسنغال.', 'تنقل السائح السعودي بين المملكة وجيرانها.'],
});

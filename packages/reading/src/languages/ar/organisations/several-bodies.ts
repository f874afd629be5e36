import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const severalBodies = defineGroundRule({
  id: 'ar/organisations/several-bodies',
  recognises: 'Several bodies under one head noun in the plural: ministries, universities, municipalities, embassies, parliaments.',
  marks: 'organisation',
  finds: [
    'أطلقت ‹وزارات الداخلية› و‹الصحة› و‹التعليم العالي› حملة مشتركة.',
    'أعلنت ‹جامعات دمياط› و‹عين شمس› و‹أسوان› برنامجا واحدا.',
    'نظمت ‹سفارات فرنسا› و‹إيطاليا› معرضا.',
  ],
  ignores: [
    'تعمل وزارات الدولة على تنفيذ الخطة.',
    'زار الوفد جامعات مصر والأردن أمس.',
    'أعلنت الجامعات والمعاهد برنامجا واحدا.',
  ],
});

import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const quotedInList = defineGroundRule({
  id: 'ar/organisations/quoted-in-list',
  recognises: 'Names in quotes after a plural head noun: companies, clubs, parties.',
  marks: 'organisation',
  finds: ['شاركت في المعرض شركات محلية مثل «‹نورتيك›» و«‹بحرينا›» في جناح واحد.', 'اتفقت أندية المدينة، «‹الصقور›» و«‹الأمواج›»، على الموعد.'],
  ignores: ['طرحت الشركات مبادرة بعنوان «بيئتنا أولا».', 'رفع المشاركون شعار «معا نبني».'],
});

import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const nameAfterHonorific = defineGroundRule({
  id: 'ar/people/name-after-honorific',
  recognises: 'A name after an honorific or a rank.',
  marks: 'person',
  finds: [
    'رحبت السيدة ‹ليلى المنصوري› بالضيوف.',
    'أوضح د. ‹هشام البكري› أن البرنامج بدأ.',
    'شكر معالي الشيخ ‹فهد بن ناصر› الحضور.',
  ],
  ignores: [
    'رحب السيد الرئيس بالضيوف.',
    'حضر اللقاء أصحاب المعالي والسعادة.',
  ],
});

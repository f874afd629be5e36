/** Verbs after which the speaker may be named. */
export const CALLS = [
  'دعا', // he called upon
  'دعت', // she called upon
  'يدعو', // he calls upon
  'تدعو', // she calls upon
  'طالب', // he demanded
  'طالبت', // she demanded
  'حث', // he urged
  'حثت', // she urged
  'ناشد', // he appealed to
  'ناشدت', // she appealed to
  'جدد دعوته', // he renewed his call
  'جددت دعوتها', // she renewed her call
  'طلب', // he asked for
  'طلبت', // she asked for
  'أوصى', // he recommended
  'أوصت', // she recommended
  'تمنى', // he wished
  'دعوا', // they called upon
  'دعيا', // the two called upon
  'أهاب', // he appealed to
  'أهابت', // she appealed to
  'حض', // he urged
  'حضت', // she urged
  'طالبا', // the two demanded
  'طالبوا', // they demanded
  'توصي', // it recommends
  'جدد مطالبته', // he renewed his demand
  'جددت مطالبتها', // she renewed her demand
] as const;

/** Words by which a speaker goes on. */
export const CALLS_ON: readonly string[] = [
  'داعيا', // calling upon
  'داعية', // calling upon (f.)
  'داعين', // calling upon (many)
  'مطالبا', // demanding
  'مطالبة', // demanding (f.)
  'مطالبين', // demanding (many)
  'حاثا', // urging
  'مناشدا', // appealing to
  'جدد دعوة', // he renewed the call of
  'شدد على ضرورة', // he stressed the need of
  'شددت على ضرورة', // she stressed the need of
  'أكد ضرورة', // he stressed the need of
  'أكد على ضرورة', // he stressed the need of
  'شدد على أهمية', // he stressed the importance of
  'شددت على أهمية', // she stressed the importance of
  'مشددا على أهمية', // stressing the importance of
  'مشددا على ضرورة', // stressing the need of
  'داعيين', // calling upon (two)
  'مناشدة', // appealing to (f.)
  'حاثة', // urging (f.)
  'مهيبا', // appealing to
  'أكدت ضرورة', // she stressed the need of
  'أكدت على ضرورة', // she stressed the need of
  'أكد أهمية', // he stressed the importance of
  'أكد على أهمية', // he stressed the importance of
  'أكدت أهمية', // she stressed the importance of
  'أكدت على أهمية', // she stressed the importance of
  'مؤكدا ضرورة', // stressing the need of
  'مؤكدا على ضرورة', // stressing the need of
  'مؤكدة ضرورة', // stressing the need of (f.)
  'مؤكدة على ضرورة', // stressing the need of (f.)
  'مشددة على ضرورة', // stressing the need of (f.)
  'مشددة على أهمية', // stressing the importance of (f.)
  'أكد وجوب', // he stressed the duty of
  'شدد على وجوب', // he stressed the duty of
];

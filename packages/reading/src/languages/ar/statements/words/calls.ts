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
  'أوصى', // he recommended
  'أوصت', // she recommended
  'تمنى', // he wished
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
];

/** Verbs after which the speaker may be named. */
export const WELCOMES = [
  'رحب', // he welcomed
  'رحبت', // she welcomed
  'أشاد', // he praised
  'أشادت', // she praised
  'ثمن', // he valued
  'ثمنت', // she valued
  'نوه', // he commended
  'نوهت', // she commended
  'أثنى', // he praised
  'أثنت', // she praised
  'هنأ', // he congratulated
  'هنأت', // she congratulated
  'أعرب عن ارتياحه', // he expressed his satisfaction
  'أعرب عن سعادته', // he expressed his joy
  'أعرب عن تقديره', // he expressed his esteem
  'أعرب عن شكره', // he expressed his thanks
  'عبر عن شكره', // he expressed his thanks
  'عبر عن سعادته', // he expressed his joy
  'أعربت عن سعادتها', // she expressed her joy
  'أعربت عن شكرها', // she expressed her thanks
  'قدم شكره', // he gave his thanks
  'رفع', // he conveyed (thanks)
  'رحبا', // the two welcomed
  'أشادا', // the two praised
  'أشادوا', // they praised
  'شكر', // he thanked
  'شكرت', // she thanked
  'بارك', // he gave his blessing
  'باركت', // she gave her blessing
  'حيا', // he saluted
  'امتدح', // he praised
  'رفعت', // she conveyed (thanks)
  'قدم', // he gave (thanks)
  'قدمت', // she gave (thanks)
  'وجه', // he addressed (thanks)
  'وجهت', // she addressed (thanks)
  'يثمن', // he values
  'تثمن', // she values
  'يرحب', // he welcomes
  'ترحب', // she welcomes
] as const;

/** Words by which a speaker goes on. */
export const WELCOMES_ON: readonly string[] = [
  'مرحبا', // welcoming
  'مرحبة', // welcoming (f.)
  'مشيدا', // praising
  'مشيدة', // praising (f.)
  'مثمنا', // valuing
  'مثمنة', // valuing (f.)
  'منوها', // commending
  'منوهة', // commending (f.)
  'مثنيا', // praising
  'مهنئا', // congratulating
  'مهنئة', // congratulating (f.)
  'عبر عن ارتياح', // he expressed the satisfaction of
  'معربا عن سعادته', // expressing his joy
  'معربة عن سعادتها', // expressing her joy
  'معربا عن شكره', // expressing his thanks
  'معربة عن شكرها', // expressing her thanks
  'معربا عن تقديره', // expressing his esteem
  'معربة عن تقديرها', // expressing her esteem
  'معربا عن ترحيبه', // expressing his welcome
  'معربا عن اعتزازه', // expressing his pride
  'شاكرا', // thanking
  'شاكرة', // thanking (f.)
  'مرحبين', // welcoming (many)
  'مشيدين', // praising (many)
  'مثمنين', // valuing (many)
];

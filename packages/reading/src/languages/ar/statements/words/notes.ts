/** Verbs after which the speaker may be named. */
export const NOTES = [
  'قال', // he said
  'قالت', // she said
  'يقول', // he says
  'تقول', // she says
  'أوضح', // he explained
  'أوضحت', // she explained
  'أشار', // he pointed out
  'أشارت', // she pointed out
  'أضاف', // he added
  'أضافت', // she added
  'لفت', // he drew attention
  'لفتت', // she drew attention
  'كشف', // he revealed
  'كشفت', // she revealed
  'صرح', // he stated
  'صرحت', // she stated
  'أفاد', // he reported
  'أفادت', // she reported
  'بين أن', // he made clear that
  'بينت أن', // she made clear that
  'ذكر', // he mentioned
  'ذكرت', // she mentioned
  'استعرض', // he reviewed
  'استعرضت', // she reviewed
  'سلط الضوء', // he shed light
  'أبرز', // he brought out
  'أبرزت', // she brought out
  'اعتبر', // he considered
  'اعتبرت', // she considered
  'رأى', // he held
  'تابع', // he went on
  'تابعت', // she went on
  'أعلن', // he announced
  'أعلنت', // she announced
  'استبعد', // he ruled out
  'استبعدت', // she ruled out
  'تطرق', // he touched upon
  'تطرقت', // she touched upon
  'أعرب', // he expressed
  'أعربت', // she expressed
  'عبر', // he expressed
  'عبرت', // she expressed
  'أرجع', // he put down to
  'تحدث', // he spoke
  'تحدثت', // she spoke
  'أبدى', // he showed
  'أبدت', // she showed
  'أضافا', // the two added
  'أوضحا', // the two explained
  'يضيف', // he adds
  'تضيف', // she adds
  'يوضح', // he explains
  'توضح', // she explains
  'أردف', // he went on
  'أردفت', // she went on
  'استطرد', // he went on
  'استطردت', // she went on
  'شرح', // he explained
  'شرحت', // she explained
  'سجل', // he recorded (thanks)
  'سجلت', // she recorded (thanks)
  'علق', // he commented
  'علقت', // she commented
  'وصف', // he described
  'وصفت', // she described
  'يرى', // he holds
  'ترى', // she holds
  'رأت', // she held
  'ذهب إلى أن', // he held that
  'أعلم', // he let know
  'أعلمت', // she let know
  'جزم', // he asserted
  'استحضر', // he called to mind
  'استحضرت', // she called to mind
] as const;

/** Words by which a speaker goes on. */
export const NOTES_ON: readonly string[] = [
  'قائلا', // saying
  'قائلة', // saying (f.)
  'موضحا', // explaining
  'موضحة', // explaining (f.)
  'مشيرا', // pointing out
  'مشيرة', // pointing out (f.)
  'مضيفا', // adding
  'مضيفة', // adding (f.)
  'لافتا', // drawing attention
  'لافتة', // drawing attention (f.)
  'مبينا', // making clear
  'مبرزا', // bringing out
  'مبرزة', // bringing out (f.)
  'معتبرا', // considering
  'شارحا', // explaining
  'شارحة', // explaining (f.)
  'معلنا', // announcing
  'معربا', // expressing
  'معربة', // expressing (f.)
  'مستعرضا', // reviewing
  'مستعرضة', // reviewing (f.)
  'كاشفا', // revealing
  'كاشفة', // revealing (f.)
  'مبينة', // making clear (f.)
  'معتبرة', // considering (f.)
  'معلنة', // announcing (f.)
  'معبرا', // expressing
  'معبرة', // expressing (f.)
  'مذكرا', // recalling
  'مستدركا', // adding
  'مستطردا', // going on
  'مبديا', // showing
  'مبدية', // showing (f.)
  'واصفا', // describing
  'واصفة', // describing (f.)
];

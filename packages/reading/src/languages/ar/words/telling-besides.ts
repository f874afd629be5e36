/** «pointing out», «stressing»: with these someone goes on to say another thing, and what was told before ends. */
export const TELLING_BESIDES = [
  'مشيرا', // pointing out
  'مشيرة', // pointing out (f.)
  'موضحا', // explaining
  'موضحة', // explaining (f.)
  'مؤكدا', // stressing
  'مؤكدة', // stressing (f.)
  'مؤكدين', // stressing (many)
  'لافتا', // drawing attention
  'لافتة', // drawing attention (f.)
  'مبينا', // making clear
  'مبينة', // making clear (f.)
  'معربا', // expressing
  'معربة', // expressing (f.)
  'مضيفا', // adding
  'مضيفة', // adding (f.)
  'منوها', // praising
  'منوهة', // praising (f.)
  'مشددا', // insisting
  'مشددة', // insisting (f.)
  'مبرزا', // bringing out
  'معتبرا', // holding
  'معتبرة', // holding (f.)
  'داعيا', // calling
  'مثمنا', // valuing
  'متوقعا', // expecting
] as const;

import { TELLING_BESIDES } from '../../words/telling-besides.ts';

/** Words at which, a comma before them or not, someone else speaks or another thing is said: the deed ends there. */
export const SAYS_MORE = [
  ...TELLING_BESIDES,
  'مؤكدان', // stressing (two)
  'مشيرين', // pointing out (many)
  'موضحين', // explaining (many)
  'مبرزة', // bringing out (f.)
  'مبرزين', // bringing out (many)
  'معربين', // expressing (many)
  'معبرا', // voicing
  'معبرة', // voicing (f.)
  'معبرين', // voicing (many)
  'مشددين', // insisting (many)
  'مثمنة', // valuing (f.)
  'مثمنين', // valuing (many)
  'مشيدا', // commending
  'مشيدة', // commending (f.)
  'مشيدين', // commending (many)
  'معتبرين', // holding (many)
  'مستعرضا', // reviewing
  'مستعرضة', // reviewing (f.)
  'متمنيا', // wishing
  'متمنين', // wishing (many)
  'متوقعة', // expecting (f.)
  'متطلعا', // looking forward
  'متطلعة', // looking forward (f.)
  'آملا', // hoping
  'آملة', // hoping (f.)
  'آملين', // hoping (many)
  'مجددا التأكيد', // affirming anew
  'مجددين', // renewing (many)
  'مذكرا', // recalling
  'مذكرة بأن', // recalling that (f.); alone it is «memorandum»
  'كاشفا', // revealing
  'كاشفة', // revealing (f.)
  'معلنا', // announcing
  'معلنة', // announcing (f.)
  'معلنين', // announcing (many)
  'مرحبا', // welcoming
  'مرحبين', // welcoming (many)
  'داعية إلى', // calling for (f.); alone it is «preacher»
  'داعين', // calling (many)
  'مطالبا', // demanding
  'مطالبين', // demanding (many)
  'من جهته', // for his part
  'من جهتها', // for her part
  'من جانبه', // for his part
  'من جانبها', // for her part
  'من ناحيته', // for his part
  'من ناحيتها', // for her part
] as const;

/** Words at which grounds follow, a comma before them or not. */
const GROUNDS_ANYWHERE = [
  'وذلك', // and that (is so)
  'حيث', // where, for
  'مع العلم', // it being known
  'لكن', // but
  'ولكن', // but
  'بسبب', // because of
  'نتيجة', // as a result of
  'جراء', // in consequence of
  'رغم', // in spite of
  'خاصة أن', // especially since
  'وفق ما', // according to what
] as const;

/** Words at which, after a comma, grounds and examples follow: the deed ends there. */
export const GROUNDS = [
  ...GROUNDS_ANYWHERE,
  'علما', // it being known
  'يذكر', // it may be recalled
  'يشار', // it is pointed out
  'تجدر', // it deserves (mention)
  'حضر', // attended
  'وحضر', // and attended
  'فيما', // whereas
  'وفي مقدمتها', // first among them
  'وفي مقدمتهم', // first among them (people)
  'ومن ذلك', // among that
  'ومن بينها', // among them
  'ومن أبرزها', // foremost among them
  'إذ', // since
  'الذي', // which
  'التي', // which (f.)
  'كما', // as also
  'بينما', // while
  'وقال', // and he said
  'وأكد', // and he stressed
  'وأوضح', // and he explained
  'عدا', // besides
  'مما', // which (made)
  'باعتبار', // considering
  'نظرا', // in view
  'وصولا', // as far as
  'تحقيقا', // in order to achieve
  'انطلاقا', // proceeding from
  'استنادا', // on the ground
  'بحيث', // so that
  'سواء', // whether
  'لا سيما', // especially
  'لاسيما', // especially
  'سيما', // especially
  'خصوصا', // in particular
  'خاصة', // in particular
  'بحسب', // according to
  'حسب', // according to
  'وفق بيان', // according to a statement
  'وفقا لبيان', // according to a statement
  'وفقا لما', // according to what
  'بدوره', // in his turn
  'بدورها', // in her turn
  'لذلك', // therefore
  'لذا', // therefore
  'ولقد', // and indeed
  'وقد', // and already
  'بهدف', // with the aim of
  'وبهدف', // and with the aim of
  'بغية', // with a view to
  'على أن تكون', // on condition that it be
  'وعلى رأسها', // headed by
  'وعلى رأسهم', // headed by (people)
  'وعلى وجه الخصوص', // and in particular
  'ورغبة', // and out of the wish
  'وحرصا', // and out of care
] as const;

/** Words at which grounds follow without a comma as well, and whose words these are. */
export const GROUNDS_ALONE = [
  ...GROUNDS_ANYWHERE,
  'علما أن', // it being known that
  'علما بأن', // it being known that
  'تجدر الإشارة', // it deserves mention
  'وتجدر الإشارة', // and it deserves mention
  'على خلفية', // against the background of
  'على الرغم', // in spite
  'خاصة وأن', // especially since
  'سيما وأن', // especially since
  'لا سيما أن', // especially since
  'على حد قوله', // in his words
  'على حد قولها', // in her words
  'على حد تعبيره', // as he put it
  'على حد تعبيرها', // as she put it
  'وفق قوله', // according to his words
  'وفق قولها', // according to her words
  'وفق تعبيره', // as he put it
  'وفق تعبيرها', // as she put it
  'حسب قوله', // according to his words
  'حسب قولها', // according to her words
  'حسب تعبيره', // as he put it
  'حسب تعبيرها', // as she put it
  'حسب ما', // according to what
] as const;

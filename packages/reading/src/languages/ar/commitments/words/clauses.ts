/** Verbs by which a clause lays a deed upon a party: the deed is what follows. */
export const UNDERTAKES = [
  'يلتزم', // undertakes
  'تلتزم', // undertakes (f.)
  'يلتزمان', // the two undertake
  'تلتزمان', // the two undertake (f.)
  'يتعهد', // pledges
  'تتعهد', // pledges (f.)
  'يتعهدان', // the two pledge
  'يقوم', // carries out
  'تقوم', // carries out (f.)
  'يعمل', // works
  'تعمل', // works (f.)
  'يتولى', // takes on
  'تتولى', // takes on (f.)
  'يتكفل', // answers for
  'تتكفل', // answers for (f.)
  'يضطلع', // shoulders
  'تضطلع', // shoulders (f.)
  'يسعى', // strives
  'تسعى', // strives (f.)
  'يختص', // is competent
  'تختص', // is competent (f.)
  'يكلف', // is entrusted
  'تكلف', // is entrusted (f.)
  'يتفق', // agrees
  'تتفق', // agrees (f.)
] as const;

/** Verbs that say what is thought, what is allowed or how the text lives: no deed of a party. */
export const NO_DEEDS = [
  'يجوز', // may
  'تجوز', // may (f.)
  'يحق', // has the right
  'تحق', // has the right (f.)
  'يمكن', // can
  'تمكن', // can (f.)
  'يكون', // is
  'تكون', // is (f.)
  'يعتبر', // is deemed
  'تعتبر', // is deemed (f.)
  'يقر', // acknowledges
  'تقر', // acknowledges (f.)
  'يدرك', // is aware
  'تدرك', // is aware (f.)
  'يرى', // deems
  'ترى', // deems (f.)
  'يؤكد', // affirms
  'تؤكد', // affirms (f.)
  'يرغب', // wishes
  'ترغب', // wishes (f.)
  'يعرب', // expresses
  'تعرب', // expresses (f.)
  'يحتفظ', // reserves
  'تحتفظ', // reserves (f.)
  'يتم', // is done
  'تتم', // is done (f.)
  'ترحب', // welcomes (f.)
  'يرحب', // welcomes
  'يقصد', // is meant
  'تعني', // means (f.)
  'يعني', // means
  'يمثل', // represents
  'تمثل', // represents (f.)
  'يملك', // owns
  'تملك', // owns (f.)
  'يوافق', // consents
  'توافق', // consents (f.)
  'تسري', // is in force (f.)
  'يسري', // is in force
  'تدخل', // enters (f.)
  'يدخل', // enters
  'تنتهي', // ends (f.)
  'ينتهي', // ends
] as const;

/** Verbs of a clause that names nobody: what follows is set up by the parties. */
export const SET_UP = [
  'تشكل', // is formed (f.)
  'يشكل', // is formed
  'تنشأ', // is set up (f.)
  'ينشأ', // is set up
  'تؤسس', // is founded (f.)
  'يؤسس', // is founded
  'تعقد', // is held (f.)
  'يعقد', // is held
  'تنظم', // is organised (f.)
  'ينظم', // is organised
  'تكون', // is made up (f.)
  'يكون', // is made up
  'تقام', // is held (f.)
  'يقام', // is held
  'تحدث', // is created (f.)
  'يحدث', // is created
  'تستحدث', // is newly created (f.)
  'يستحدث', // is newly created
] as const;

/** What is set up. */
export const THINGS_SET_UP = [
  'لجنة', // committee
  'لجان', // committees
  'فريق', // team
  'فرق', // teams
  'ورش', // workshops
  'ورشة', // workshop
  'دورات', // courses
  'دورة', // course
  'اجتماعات', // meetings
  'ندوات', // seminars
  'ندوة', // seminar
  'برامج', // programmes
  'مكتب', // office
  'مركز', // centre
  'معرض', // exhibition
  'معارض', // exhibitions
  'مؤتمر', // conference
  'أمانة', // secretariat
] as const;

import type { PositionAct } from '@mithaq/register/vocabulary';

/** What is expressed or stressed tells the act: «expressed his concern», «stressed its support», «renewed the refusal». */
export const ACT_OF_NOUN: readonly (readonly [act: PositionAct, ...nouns: string[]])[] = [
  ['express_concern', 'قلق', 'القلق', 'قلقه', 'قلقها', 'قلقهم', 'مخاوف', 'مخاوفه', 'مخاوفها', 'خشيته', 'خشيتها', 'انشغال', 'انشغاله', 'انشغالها', 'أسف', 'الأسف', 'أسفه', 'أسفها', 'خطورة'], // concern, fears, regret, gravity
  ['condemn', 'إدانة', 'إدانته', 'إدانتها', 'رفض', 'رفضه', 'رفضها', 'رفضهم', 'الرفض', 'استنكاره', 'استنكارها', 'شجبه', 'شجبها', 'استهجانه', 'استهجانها'], // condemnation, refusal
  ['support', 'دعم', 'دعمه', 'دعمها', 'دعمهم', 'تأييد', 'تأييده', 'تأييدها', 'تضامن', 'تضامنه', 'تضامنها', 'تضامنهم', 'التضامن', 'وقوف', 'وقوفه', 'وقوفها', 'مساندته', 'مساندتها', 'مساندة', 'دعمهما'], // support, solidarity
  [ // welcome, thanks, esteem
    'welcome', 'ترحيب', 'ترحيبه', 'ترحيبها', 'تقدير', 'تقديره', 'تقديرها', 'شكر', 'شكره', 'شكرها', 'الشكر', 'امتنانه', 'امتنانها',
    'ارتياح', 'ارتياحه', 'ارتياحها', 'اعتزاز', 'اعتزازه', 'اعتزازها', 'سعادته', 'سعادتها', 'سروره', 'إشادته', 'تهنئته', 'تهانيه',
    'تهانيها',
  ],
  ['propose', 'أمل', 'أمله', 'أملها', 'أملهم', 'الأمل', 'تطلع', 'تطلعه', 'تطلعها', 'رغبة', 'رغبته', 'رغبتها'], // hope, wish
  ['offer', 'استعداد', 'استعداده', 'استعدادها', 'استعدادهم', 'جاهزية', 'جاهزيته', 'جاهزيتها'], // readiness
  ['call', 'دعوة', 'دعوته', 'دعوتها', 'مطالبة', 'مطالبته', 'مطالبتها', 'ضرورة', 'أهمية', 'وجوب', 'مناشدته', 'مناشدتها'], // call, need
];

/** Verbs that say of themselves no more than that something is expressed; what is expressed tells the act. */
export const OPEN_VERBS = [
  'أعرب', // expressed
  'أعربت', // expressed (f.)
  'أعربا', // the two expressed
  'أعربوا', // they expressed
  'عبر', // voiced
  'عبرت', // voiced (f.)
  'عبرا', // the two voiced
  'أبدى', // showed
  'أبدت', // showed (f.)
  'أبديا', // the two showed
  'أكد', // stressed
  'أكدت', // stressed (f.)
  'أكدا', // the two stressed
  'يؤكد', // stresses
  'تؤكد', // stresses (f.)
  'جدد', // renewed
  'جددت', // renewed (f.)
  'جددا', // the two renewed
  'أعلن', // announced
  'أعلنت', // announced (f.)
  'معربا', // expressing
  'معربة', // expressing (f.)
  'معبرا', // voicing
  'معبرة', // voicing (f.)
  'مؤكدا', // stressing
  'مؤكدة', // stressing (f.)
  'مجددا', // renewing
  'مجددة', // renewing (f.)
  'مبديا', // showing
  'مبدية', // showing (f.)
  'شدد', // insisted
  'شددت', // insisted (f.)
  'مشددا', // insisting
  'مشددة', // insisting (f.)
  'معلنا', // announcing
  'معلنة', // announcing (f.)
  'نقل', // conveyed
  'نقلت', // conveyed (f.)
  'رفع', // raised
  'رفعت', // raised (f.)
  'قدم', // offered
  'قدمت', // offered (f.)
  'وجه', // addressed
  'وجهت', // addressed (f.)
  'سجل', // recorded
  'سجلت', // recorded (f.)
] as const;

/** Verbs that speak only with what is named here after them, past who speaks. */
export const SPEAKS_ONLY_WITH: readonly (readonly [verbs: readonly string[], needs: string])[] = [
  [['عبر', 'عبرت', 'عبرا', 'تحدث', 'تحدثت', 'أعرب', 'أعربت', 'معبرا', 'معبرة'], 'عن'], // expressed, spoke of
  [['علق', 'علقت'], 'علي'], // commented on
  [['رفع', 'رفعت', 'قدم', 'قدمت', 'وجه', 'وجهت', 'نقل', 'نقلت', 'سجل', 'سجلت'], 'شكره|شكرها|الشكر|شكر|تهانيه|تهانيها|تهنئته|تعازيه|تعازيها|التهنئه|التهاني|التحيه|خالص'], // conveyed thanks
  [['جدد', 'جددت', 'جددا', 'مجددا', 'مجددة'], '(?:ال)?(?:التزام|تاكيد|موقف|مواقف|دعم|رفض|تمسك|حرص|استعداد|دعو|مطالب|ترحيب|تضامن|ادان|استنكار|شكر|تعهد|عهد|تقدير|عزم|تهان|ثق|تايد|تايي|مساند|رغب|قلق|ولا|مناشد|اعتراف|امتنان|وقوف|بيع|تحذير|تنديد|نفي|اشاد|تاييد)[ء-ي]*|ب?ان(?:ه|ها|هما|هم)?|القول'], // renewed a pledge, a stand, a call, and not an agreement
  [['أبدى', 'أبدت', 'أبديا', 'مبديا', 'مبدية'], 'قلقه?ا?|استعداده?ا?|ترحيبه?ا?|امله?ا?|ارتياحه?ا?|رغبته?ا?|رغبه|اسفه?ا?|رفضه?ا?|دعمه?ا?|تايده?ا?|اعجابه?ا?|تفهمه?ا?|اهتمامه?ا?|حرصه?ا?|تفاوله?ا?|مخاوفه?ا?|تحفظه?ا?'], // showed concern, readiness
];

/** Verbs with which whoever is addressed may stand as object right after them. */
export const ADDRESSING = [
  'دعا', // called
  'دعت', // called (f.)
  'يدعو', // calls
  'تدعو', // calls (f.)
  'طالب', // demanded of
  'طالبت', // demanded of (f.)
  'حث', // urged
  'حثت', // urged (f.)
  'ناشد', // appealed to
  'ناشدت', // appealed to (f.)
  'هنأ', // congratulated
  'هنأت', // congratulated (f.)
  'حذر', // warned
  'حذرت', // warned (f.)
  'اتهم', // accused
  'اتهمت', // accused (f.)
  'شكر', // thanked
  'شكرت', // thanked (f.)
  'حض', // incited
  'حضت', // incited (f.)
] as const;

/** Verbs that reach what is said only by a particle: any other word after them is who speaks. */
export const WITH_PARTICLE = [
  'نوه', // praised
  'نوهت', // praised (f.)
  'أشاد', // commended
  'أشادت', // commended (f.)
  'رحب', // welcomed
  'رحبت', // welcomed (f.)
  'ندد', // denounced
  'نددت', // denounced (f.)
  'شدد', // insisted
  'شددت', // insisted (f.)
  'أثنى', // lauded
  'أثنت', // lauded (f.)
  'لفت', // drew attention
  'لفتت', // drew attention (f.)
  'أشار', // pointed out
  'أشارت', // pointed out (f.)
  'تطرق', // touched
  'تطرقت', // touched (f.)
  'أعرب', // expressed
  'أعربت', // expressed (f.)
  'عبر', // voiced
  'عبرت', // voiced (f.)
  'تحدث', // spoke
  'تحدثت', // spoke (f.)
  'أهاب', // appealed
  'أهابت', // appealed (f.)
  'تعهد', // pledged
  'تعهدت', // pledged (f.)
] as const;

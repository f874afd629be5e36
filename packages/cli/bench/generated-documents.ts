/** News items made for measuring: sentences of our own, filled with names that change from item to item, always the same. */

const BODIES = ['وزارة الصحة', 'جامعة الساحل', 'بلدية وهران', 'المجلس الوطني لحقوق الإنسان', 'هيئة الموانئ', 'صندوق تنمية الصادرات', 'مركز الدراسات القانونية', 'غرفة تجارة حلب', 'اتحاد إذاعات الدول العربية', 'أكاديمية البحث العلمي', 'جمعية رعاية الطفولة', 'البنك الإسلامي للتنمية'];
const PEOPLE = ['سليم الحداد', 'منى الشريف', 'عبد الرحمن بن صالح', 'ليلى المنصوري', 'خالد العمري', 'هدى الزين', 'ياسر التميمي', 'نادية بوعزيز'];
const PLACES = ['الرباط', 'تونس', 'القاهرة', 'الدوحة', 'عمّان', 'نواكشوط', 'جدة', 'مسقط'];
const SUBJECTS = ['تدريب الكوادر', 'تبادل الخبرات في الإحصاء', 'حماية الطفل', 'النقل البحري', 'الأمن الغذائي', 'التحول الرقمي'];
const SENTENCES: readonly ((pick: Pick) => string)[] = [
  (pick) => `وقّعت ${pick(BODIES)} و${pick(BODIES)} أمس في ${pick(PLACES)} مذكرة تفاهم في مجال ${pick(SUBJECTS)}.`,
  (pick) => `ووقّع المذكرة عن الجانب الأول رئيسها الدكتور ${pick(PEOPLE)}، وعن الجانب الثاني المديرة العامة ${pick(PEOPLE)}، بحضور السفير ${pick(PEOPLE)}.`,
  (pick) => `وعقدت اللجنة المشتركة اجتماعها الرابع في ${pick(PLACES)} يومي 12 و13 مارس 2025 برئاسة ${pick(PEOPLE)}.`,
  (pick) => `وأكد ${pick(PEOPLE)}، مدير إدارة التعاون الدولي في ${pick(BODIES)}، أهمية ${pick(SUBJECTS)} وضرورة تنفيذ ما اتُّفق عليه.`,
  (pick) => `وتنص المذكرة على ${pick(SUBJECTS)} وإقامة دورات تدريبية مشتركة لمدة ثلاث سنوات قابلة للتجديد.`,
  (pick) => `ومن المقرر أن يوقّع الجانبان بروتوكولاً تنفيذياً بشأن ${pick(SUBJECTS)} قبل نهاية العام.`,
  (pick) => `وتعهدت ${pick(BODIES)} بتوفير الخبراء، فيما دعت ${pick(BODIES)} إلى عقد ندوة في ${pick(PLACES)}.`,
  (pick) => `وكان الطرفان قد وقّعا في عام 2019 اتفاقية تعاون في مجال ${pick(SUBJECTS)}.`,
  () => 'ويأتي ذلك في إطار حرص المؤسسات على توثيق علاقاتها وتنسيق جهودها خدمةً للمواطنين في المنطقة كلها.',
];

type Pick = (from: readonly string[]) => string;

/** A news item of at least so many letters and a paragraph more at most; the same `n` gives the same item. */
export function newsItem(n: number, letters = 1_300): string {
  let state = n + 1;
  const next = (below: number): number => {
    // a small generator of Lehmer's: equal on every machine
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const pick: Pick = (from) => from[next(from.length)] ?? '';
  const paragraphs = [`${pick(BODIES)} توقّع مذكرة تفاهم مع ${pick(BODIES)}`];
  for (let length = 0; length < letters; ) {
    const sentences = Array.from({ length: 3 }, () => SENTENCES[next(SENTENCES.length)]?.(pick) ?? '');
    paragraphs.push(sentences.join(' '));
    length += sentences.join(' ').length;
  }
  return paragraphs.join('\n');
}

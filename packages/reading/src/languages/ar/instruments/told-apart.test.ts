import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** «status ×count: parties» of each instrument. */
function told(text: string): readonly string[] {
  const reading = read(text);
  const name = (key: string): string => reading.organisations.find((one) => one.key === key)?.name.value ?? key;
  return reading.instruments.map(({ status, count, parties }) => `${status.value}${count > 1 ? ` ×${count}` : ''}: ${parties.map(({ value }) => name(value.organisation)).join(' + ')}`);
}

describe('of several instruments of a story', () => {
  it.each([
    ['each that a cabinet approves is another', 'وافق مجلس الوزراء على مذكرة تفاهم بين وزارة الصحة وجامعة الكويت. وقرر المجلس الموافقة على مذكرة تعاون علمي بين وزارة التعليم وجامعة تونس.', ['approved: وزارة الصحة + جامعة الكويت', 'approved: وزارة التعليم + جامعة تونس']],
    ['one that is empowered as well is another', 'فوض المجلس وزير النقل بالتفاوض مع الأردن بشأن مشروع مذكرة تفاهم في مجال النقل. كما تقرر تفويض وزير العمل بالتباحث مع تونس حول مشروع مذكرة تفاهم تهدف إلى تبادل الخبرات.', ['authorised: الأردن', 'authorised: تونس']],
    ['one that is empowered beside one that is approved is another', 'وافق المجلس على مذكرة تفاهم بين وزارة البيئة وجامعة الكويت. وفوض وزير التعليم بالتباحث مع الأردن في شأن مشروع مذكرة تفاهم للتعاون العلمي.', ['approved: وزارة البيئة + جامعة الكويت', 'authorised: الأردن']],
    ['the rest of them stand with the first for all', 'وقعت وزارة البيئة ثلاث اتفاقيات مع جامعة الكويت. تتضمن الاتفاقية الأولى منحا للطلبة. كما تم التوقيع على اتفاقيتين إضافيتين لتمويل المختبرات.', ['signed: وزارة البيئة + جامعة الكويت', 'signed ×2: وزارة البيئة + جامعة الكويت']],
    ['those counted otherwise are others', 'تم التوقيع على 15 بروتوكولا بين تونس والجزائر. وتم في المساء التوقيع على 3 بروتوكولات في مجال الزراعة بين تونس والجزائر.', ['signed ×15: تونس + الجزائر', 'signed ×3: تونس + الجزائر']],
    ['a matter of an accord is the one just told of', 'وقعت الحكومة التونسية أمس اتفاقية مع الصين. يتعلق الأمر باتفاق للتعاون الفني بين تونس والصين.', ['signed: الحكومة التونسية + الصين']],
    ['what was welcomed is what was then signed', 'رحبت وزارة الصحة بتوقيع اتفاق تعاون. ووقعت جامعة الكويت وجامعة تونس أمس في الكويت اتفاقا من أجل تبادل الأطباء.', ['signed: جامعة الكويت + جامعة تونس']],
    ['talks that led to it are no other', 'وقعت وزارة الصحة أمس اتفاق السلامة مع جامعة الكويت. وأجرى الطرفان محادثات سعيا إلى اتفاق سلامة شامل.', ['signed: وزارة الصحة + جامعة الكويت']],
    ['one on whose ground they met is not the one that was signed', 'في إطار اتفاقية الشراكة بين بلدية صور وجامعة مؤتة التقى الوفدان. واختتم اللقاء بتوقيع اتفاقية شراكة مع جامعة صلالة.', ['referenced: بلدية صور + جامعة مؤتة', 'signed: جامعة صلالة']],
    ['conventions of one circle are told apart by what they are for', 'ناقش المجلس الاتفاقية العربية لمكافحة الفساد، والاتفاقية العربية لحماية البيانات.', ['under_negotiation: ', 'under_negotiation: ']],
  ])('%s', (_which, text, instruments) => {
    expect(told(text)).toEqual(instruments);
  });

  it('a signing announced for a day to come is only planned', () => {
    expect(told('أعلن رئيس النادي عن توقيع اتفاق توأمة بين نادي الوحدة ونادي الشباب يوم الثلاثاء المقبل في دبي.')).toEqual(['planned: نادي الوحدة + نادي الشباب']);
  });

  it('a signing of today that begins to count next month is a signing', () => {
    expect(told('وقع نادي الوحدة اليوم الخميس اتفاقية توأمة مع نادي الشباب بداية من شهر أكتوبر القادم.')).toEqual(['signed: نادي الوحدة + نادي الشباب']);
  });
});

describe('talks about an instrument', () => {
  it.each([
    ['are told by one of the two', 'أكدت وزارة النفط أنها لا تزال مستمرة في المحادثات مع شركة الأفق بشأن اتفاق لبناء المصفاة، موضحة أن عدم التوصل إلى اتفاق لا يعني انتهاء المفاوضات.', ['under_negotiation: شركة الأفق + وزارة النفط']],
    ['may be about drafts', 'تقرر تشكيل لجنتين لإعداد مسودات اتفاقين بين لبنان وسوريا.', ['under_negotiation ×2: لبنان + سوريا']],
    ['go on where it is nearly ready', 'وأكدت الوزارة أن اتفاق التجارة الحرة بين دول مجلس التعاون والاتحاد الأوروبي بات شبه جاهز.', ['under_negotiation: مجلس التعاون + الاتحاد الأوروبي']],
  ])('%s', (_which, text, instruments) => {
    expect(told(text)).toEqual(instruments);
  });
});

describe('an instrument that is at work and one that is to come', () => {
  it('is under negotiation while its terms are drafted, though its conclusion is expected', () => {
    expect(told('أكد الوكيل أن وزارة العمل ونيبال تعملان حاليا على استكمال بنود الاتفاقية الثنائية لتنظيم الاستقدام، متوقعا إبرامها قريبا.')).toEqual(['under_negotiation: وزارة العمل + نيبال']);
  });

  it('similar ones to come are not those at work', () => {
    const reading = read('تعمل وزارة العمل على تفعيل الاتفاقيات التي تم إبرامها مع تونس، وعلى التنسيق لإبرام اتفاقيات مماثلة مع دول أخرى.');
    expect(reading.instruments.map(({ status }) => status.value)).toContain('planned');
    expect(reading.instruments).toHaveLength(2);
  });

  it('similar ones to come are of whoever concluded all those before', () => {
    const text = 'أكد الوكيل أن وزارة العمل وتونس تعملان حاليا على استكمال بنود الاتفاقية الثنائية لتنظيم الاستقدام. وتعمل وزارة العمل على تفعيل الاتفاقيات التي تم إبرامها، وعلى التنسيق لإبرام اتفاقيات مماثلة مع دول أخرى.';
    expect(told(text).at(-1)).toBe('planned: وزارة العمل');
  });

  it('has no signatory where somebody only acts under it', () => {
    expect(read('دعا الوزراء إلى وقف العنف من قبل الحركة وقائدها سالم بن علي الحربي في إطار المبادرة الخليجية.').instruments[0]?.signatories).toEqual([]);
  });
});

describe('the parties of an instrument', () => {
  it.each([
    ['go on behind a colon', 'تم التوقيع على هذه الاتفاقية بين وزارة الشباب والجمعيات التالية: جمعية المواطنة في شخص رئيسها سالم بن علي الحربي، وجمعية الكشافة في شخص رئيسها خالد بن سالم العمري.', ['signed: وزارة الشباب + جمعية المواطنة + جمعية الكشافة']],
    ['are each of a consortium', 'وقعت وزارة البلديات عقدا مع ائتلاف ثلاث شركات شملت شركة الأفق وشركة البناء، إضافة إلى شركة المياه لتنفيذ المشروع.', ['signed: وزارة البلديات + شركة الأفق + شركة البناء + شركة المياه']],
    ['are the States of two heads, of whom one only witnessed', 'شهد أمير دولة قطر التوقيع على عدد من مذكرات التفاهم مع رئيس جمهورية تركيا.', ['signed: جمهورية تركيا + دولة قطر']],
    ['are the two between whom it stands', 'تنمي دولة قطر علاقاتها مع تركيا في ظل الاتفاقيات ومذكرات التفاهم الموقعة بينهما.', ['referenced: دولة قطر + تركيا']],
    ['are each its own of two told with «the first» and «another»', 'أبرمت غرفة تجارة البحرين مذكرتي تفاهم، الأولى مع اتحاد الغرف لتأسيس علاقات بينهما، وأخرى مع جامعة الكويت لتدريب الطلبة.', ['signed: غرفة تجارة البحرين + اتحاد الغرف', 'signed: غرفة تجارة البحرين + جامعة الكويت']],
    ['are those who concluded an older one', 'بحثت الغرفة استفادة التجار من اتفاق التجارة الحرة الذي أبرمته مملكة البحرين مع الولايات المتحدة الأمريكية.', ['referenced: مملكة البحرين + الولايات المتحدة الأمريكية']],
    ['are a government that approves, and the State it is with', 'وافقت الحكومة المصرية على اتفاقية ترسيم الحدود مع المملكة العربية السعودية.', ['approved: الحكومة المصرية + المملكة العربية السعودية']],
    ['are our country, where the text knows one State only', 'وقعت بلادنا هذا الأسبوع على اتفاقية تعاون مع معهد جنيف لحقوق الإنسان. ووقع الاتفاقية عن الجانب الموريتاني خالد بن سالم العمري.', ['signed: موريتانيا + معهد جنيف لحقوق الإنسان']],
    ['are not the State in which it was signed', 'وقعت بلادنا أمس مع شركة النسيم مذكرة في تونس.', ['signed: شركة النسيم']],
    ['are each with its own of those signed «on» one after the other', 'وقع على مذكرة تفاهم في الصناعة بين وزارة الدفاع وهيئة الصناعات، وعلى البيان الوزاري المشترك بين وزارة التجارة ووزارة الاقتصاد، وعلى مذكرة تفاهم في التخطيط بين جامعة الكويت وجامعة تونس.', ['signed: وزارة الدفاع + هيئة الصناعات', 'signed: وزارة التجارة + وزارة الاقتصاد', 'signed: جامعة الكويت + جامعة تونس']],
  ])('%s', (_which, text, instruments) => {
    expect(told(text)).toEqual(instruments);
  });

  it('keep to the body that represents them, told with «which»', () => {
    const reading = read('تم أمس توقيع برنامج تعاون بين المملكة العربية السعودية وتمثلها مؤسسة التدريب، والمملكة الأردنية الهاشمية والتي تمثلها وزارة العمل.');
    expect(reading.instruments[0]?.parties.map(({ value }) => value.actingThrough === null ? null : reading.organisations.find(({ key }) => key === value.actingThrough)?.name.value)).toEqual(['مؤسسة التدريب', 'وزارة العمل']);
  });
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';

const oneOf = (list: readonly string[]): string => `(?:${list.map(fold).join('|')})(?![ء-ي])`;

/** A seat that needs no word after it: «the hall», «its seat». */
const SEAT_ALONE = oneOf(['مقره', 'مقرها', 'القصر', 'المقر', 'الديوان', 'القاعة', 'مكتبه', 'مكتبها', 'الحرم الجامعي', 'الصرح', 'المسرح', 'المدرج', 'المجلس العام']);
/** One that says whose it is: «the seat of the municipality», «the palace of …». */
const SEAT_OF = [
  oneOf(['مقر', 'ديوان', 'مبنى', 'قصر', 'قاعة', 'مسرح', 'رحاب', 'مدرج', 'حرم', 'فرع']),
  `(?= (?:[${SIGN.organisation}${SIGN.office}]|(?!(?:امس|اليوم|بين|مع|علي|مراسم|حفل)(?![ء-ي])|(?:ال)?توقيع)[ء-ي]{3,}))(?: (?!ال)[ء-ي]{3,})?`,
].join('');
const SEAT = `(?:${SEAT_ALONE}|${SEAT_OF})`;
/** «in the hotel …»: its name, up to the town or the end of the clause. */
const HOTEL = `(?:فندق|منتجع)(?: [ء-ي]+){1,3}?(?=(?: (?:في |ب)[${SIGN.place}${SIGN.state}])?[،,.]|(?: (?:في |ب)[${SIGN.place}${SIGN.state}])? [${SIGN.date}${SIGN.instrument}]|$)`;
/** «in the office of the prime minister». */
const OFFICE_OF = `${oneOf(['مكتب', 'ديوان', 'مقر إقامة'])} (?:${SIGN.office}(?: ${SIGN.person})?|${SIGN.person}|${SIGN.organisation})`;
const TOWN = `(?:(?:${oneOf(['مدينة', 'العاصمة', 'محافظة'])} (?:[ء-ي]+ )?)?${SIGN.place}|${oneOf(['العاصمة'])} (?:[ء-ي]+ )?${SIGN.state}|${SIGN.state} العاصمه)`;
/** «Cairo University hosted the signing», «in the university a ceremony was held». */
const AT_BODY = `(?:${words(['احتضنت', 'احتضن', 'استضافت', 'استضاف'])} |${words(['أقيم', 'أقيمت', 'جرى', 'جرت', 'تم', 'تمت'])} (?:${SIGN.date} )?(?:في |ب))(?=${SIGN.organisation} [^.؛]{0,60}?توقيع)`;
/** «…, in the university's library», «was signed in the ministry on Monday a memorandum»: told of a body as of a place. */
const AND_THAT_AT = `(?<![ء-ي])وذلك (?:في |ب)(?=${SIGN.organisation})`;
const SIGNED_AT = `${words(['وقع', 'وقعت', 'وقعا', 'أبرم', 'أبرمت'])} (?:${SIGN.date}[،,]? )?(?:في |ب)(?=${SIGN.organisation}[،,]? (?:${SIGN.date}[،,]? )?["'(]*${SIGN.instrument})`;
const OF_WHOM = [
  '(?: (?:الملك|الامير|الشيخ|السلطان|الرييس|الامام|الشهيد) (?!لل)[ء-ي]{3,}(?: بن (?:عبد )?[ء-ي]+)?)?',
  `(?: (?:[${SIGN.organisation}${SIGN.office}]|ال(?!توقيع)[ء-ي]+)){0,2}(?: لل[ء-ي]+(?: ال(?!توقيع)[ء-ي]+)?)?`,
].join('');

export const placeOfSigning = defineRule({
  id: 'ar/instruments/place-of-signing',
  recognises: 'The place where an instrument is said to have been signed: a town, or the seat of a body.',
  pattern: sequence(
    // «the hospital in the city»: the place of the body, not of the act
    `(?<!${SIGN.organisation}["')]* (?!(?:في |ب)${SEAT})|(?:النار|السلام|الحرب|النزاع|الصراع|الاوضاع|المشاريع|القتال) )`,
    `(?:${AT_BODY}|${AND_THAT_AT}|${SIGNED_AT}|${words(['في', 'شهد', 'شهدت', 'داخل', 'احتضن', 'احتضنت', 'استضاف'])} |(?<![ء-ي])ب(?=[ء-ي${SIGN.place}${SIGN.state}]))`,
    evidence(`(?:${SEAT}${OF_WHOM}(?: (?:في |ب)(?:${TOWN}|${SIGN.organisation}|${SEAT}${OF_WHOM}))?|${HOTEL}(?: (?:في |ب)${TOWN})?|${OFFICE_OF}|${TOWN}|(?<=${AT_BODY}|${AND_THAT_AT}|${SIGNED_AT})${SIGN.organisation})`),
  ),
  finds: ['وقع الوزيران مذكرة تفاهم في ‹الرباط› أمس.', 'شهد ‹مقر البلدية› توقيع اتفاقية تعاون.', 'أقيم في ‹جامعة الكويت› حفل توقيع اتفاقية تعاون.', 'وقع الطرفان اتفاقية تعاون وذلك ب‹جامعة الكويت›.', 'وقعت في ‹وزارة الصحة› أمس مذكرة تفاهم.', 'وقع الطرفان اتفاقية تعاون في ‹مكتب رئيس الوزراء›.', 'أقيم حفل التوقيع في ‹قاعة الملك فيصل للمؤتمرات›.', 'شهد ‹مقر القيادة العامة للقوات البرية› توقيع اتفاقية تعاون.'],
  ignores: ['وقع الوزيران مذكرة تفاهم أمس.', 'وقع الوزيران مذكرة تفاهم مع جامعة الكويت.', 'وقعت الهيئة مذكرة تفاهم في مجال التعليم.'],
});

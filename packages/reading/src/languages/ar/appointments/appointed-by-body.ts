import { anyOf, either, evidence, named, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { heldBefore, notOfCharge, office, person, withoutAnother } from './pieces.ts';
import { APPOINTING, HAS_APPOINTED, ORDERING } from './words.ts';

const by = (signs: string): string => named('by', `[${signs}]`);
const appointing = anyOf(APPOINTING, '[وب]');
/** «أصدر ⟨by⟩ قرارا بتعيين», «عينت ⟨by⟩», «انتخاب ⟨organisation⟩ …». */
const ordered = either(
  `${anyOf(ORDERING, 'و')}[ ]+${by(SIGN.office + SIGN.organisation)}${withoutAnother(40)}${appointing}`,
  `${anyOf(HAS_APPOINTED, 'و')}[ ]+${by(SIGN.office + SIGN.organisation + SIGN.person)}`,
  `${appointing}[ ]+${by(SIGN.organisation)}`,
);

export const appointedByBody = defineRule({
  id: 'ar/appointments/appointed-by-body',
  recognises: 'A body, or the holder of an office, appoints, elects or names somebody to an office.',
  pattern: sequence(evidence(ordered, '[ ]', withoutAnother(40), person, '[ ،]{1,3}(?!و)', withoutAnother(16), heldBefore, office, notOfCharge)),
  finds: [
    '‹انتخبت الجمعية العمومية للاتحاد الخليجي للبريد المهندس راشد الكندري رئيسا للاتحاد الخليجي للبريد› لأربع سنوات.',
    '‹قرر مجلس الوزراء تعيين الدكتورة نوال الشمري مديرة عامة للهيئة الوطنية للأرصاد›.',
  ],
  ignores: ['عينت الجمعية العمومية للاتحاد الخليجي للبريد لجنة جديدة.', 'قرر مجلس الوزراء دعم جهود الدكتورة نوال الشمري.', 'أعلن السفير راشد الكندري اختيار الدكتورة نوال الشمري مديرة عامة للهيئة الوطنية للأرصاد.'],
});

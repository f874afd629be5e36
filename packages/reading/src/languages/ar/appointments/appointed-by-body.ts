import { anyOf, either, evidence, named, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { office, person, withoutAnother } from './pieces.ts';
import { APPOINTING, ORDERING } from './words.ts';

const by = named('by', `[${SIGN.office}${SIGN.organisation}]`);
const appointing = anyOf(APPOINTING, '[وب]');
/** «أصدر ⟨by⟩ قرارا بتعيين», or «عينت ⟨by⟩». */
const ordered = either(`${anyOf(ORDERING, 'و')}[ ]+${by}${withoutAnother(40)}${appointing}`, `${appointing}[ ]+${by}`);

export const appointedByBody = defineRule({
  id: 'ar/appointments/appointed-by-body',
  recognises: 'A body, or the holder of an office, appoints, elects or names somebody to an office.',
  pattern: sequence(evidence(ordered, '[ ]', withoutAnother(40), person, '[ ،]{1,3}(?!و)', withoutAnother(16), office)),
  finds: [
    '‹انتخبت الجمعية العمومية للاتحاد الخليجي للبريد المهندس راشد الكندري رئيسا للاتحاد الخليجي للبريد› لأربع سنوات.',
    '‹قرر مجلس الوزراء تعيين الدكتورة نوال الشمري مديرة عامة للهيئة الوطنية للأرصاد›.',
  ],
  ignores: ['عينت الجمعية العمومية للاتحاد الخليجي للبريد لجنة جديدة.', 'قرر مجلس الوزراء دعم جهود الدكتورة نوال الشمري.'],
});

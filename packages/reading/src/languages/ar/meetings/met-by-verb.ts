import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, sequence, WHO, words } from '../patterns.ts';
import type { MeetingRule } from './meeting-rule.ts';

const { person: P, office: F, organisation: O, state: S } = SIGN;
/** One who meets, with the office before or after the name: two signs of one person are no two people. */
const ONE = `["'(]*(?:${F} ${P}|${P}[،,] ${F}|${F}(?! ${P})|${P}(?![،,] ${F})|[${O}${S}])["')]*[،,]?`;

const MEETS = ['استقبل', 'استقبلت', 'التقى', 'التقت', 'التقيا', 'اجتمعا', 'بحث', 'بحثت', 'بحثا', 'تباحث', 'تباحثت', 'تباحثا', 'زار', 'زارت', 'يستقبل', 'تستقبل', 'يلتقي', 'تلتقي', 'يبحث', 'تبحث', 'يبحثان', 'ناقش', 'ناقشت'];

/** «assembled» wants «with»: a committee that assembled met no other. */
const ASSEMBLES = ['اجتمع', 'اجتمعت', 'يجتمع', 'تجتمع'];
/** «⟨president⟩ meets ⟨director⟩»: the order of headlines. */
const MEETS_AFTER = [
  `${ONE} `,
  either(
    `${words(['يستقبل', 'تستقبل', 'يلتقي', 'تلتقي', 'استقبل', 'استقبلت', 'التقى', 'التقت'])} `,
    `${words(['يجتمع', 'تجتمع', 'يجتمعان', 'يبحث', 'تبحث', 'بحث', 'بحثت', 'اجتمع', 'اجتمعت'])} (?:مع |ب(?=["'(]*${WHO}))`,
  ),
  `(?:(?:معالي|سعاده|سمو|وفد|السيد|السيده|الدكتور) ){0,2}["'(]*[ء-ي]{0,2}`,
].join('');
const FIRST = `(?:[^\\s.؛!؟]+ ){0,4}?${ONE}`;

export const metByVerb = defineRule<MeetingRule>({
  id: 'ar/meetings/met-by-verb',
  recognises: 'One received, met or conferred with another; «the encounter» told of afterwards is this one.',
  status: 'held',
  pattern: sequence(
    evidence(
      '(?<!(?:ان|لن|سوف) )',
      either(
        `${words(MEETS)} ${FIRST} ${clause(24)}["'(]*[ء-ي]{0,2}`,
        `${words(ASSEMBLES)} ${FIRST} ${clause(24)}(?:مع (?:[ء-ي]+ ){0,2}?|ب(?=["'(]*${WHO})|(?=ب?وفد))["'(]*`,
        MEETS_AFTER,
      ),
      either(
        `${F} ${P}`,
        WHO,
        words(['نظيره', 'نظيرها', 'وفد', 'وفدا', 'بوفد', 'ضيفه', 'عدد من', 'بعدد من', 'ممثلي', 'بممثلي', 'ممثلين', 'بممثلين', 'أعضاء', 'بأعضاء']),
      ),
    ),
    `(?!${SIGN.instrument})`,
  ),
  finds: [
    '‹وزير الصحة المصري يستقبل سفير اليابان› في مكتبه.',
    '‹استقبل وزير الصحة المصري سفير اليابان› في مكتبه.',
    '‹بحث وزير الصحة المصري مع وفد› من المستثمرين آفاق التعاون.',
  ],
  ignores: [
    'بحث وزير الصحة المصري آفاق التعاون.',
    'استقبلت المدينة ضيوفها.',
  ],
});

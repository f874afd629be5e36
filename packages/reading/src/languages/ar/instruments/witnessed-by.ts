import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { PERSON, sequence, words } from '../patterns.ts';

/** Words before those who are present at a signing, or under whose patronage it is. */
export const PRESENT = [
  'بحضور', // in the presence of
  'حضور', // presence of
  'حضر', // attended
  'حضره', // attended it
  'حضرها', // attended it (f.)
  'شهدها', // witnessed it (f.)
  'شهده', // witnessed it
  'شهد التوقيع', // witnessed the signing
  'برعاية', // under the patronage of
  'تحت رعاية', // under the patronage of
  'تحت إشراف', // under the supervision of
  'بإشراف', // under the supervision of
];

export const witnessedBy = defineRule({
  id: 'ar/instruments/witnessed-by',
  recognises: 'Those in whose presence, or under whose patronage, an instrument was signed: they are no signatories.',
  pattern: sequence(evidence(`${words(PRESENT)} (?:[^\\s.؛]+ ){0,40}?[^\\s]*${PERSON}`)),
  finds: [
    'تم توقيع المذكرة ‹بحضور وزير الصحة›.',
    'وقعا الاتفاقية، ‹وشهدها الأمير فهد بن سلطان› وعدد من المسؤولين.',
  ],
  ignores: ['وقع المذكرة وزير الصحة.', 'شهد حضورا كبيرا من الطلاب.'],
});

import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { HONORIFICS } from './words/honorifics.ts';

const WHO = `[${SIGN.person}${SIGN.office}]`;

export const givesSpeech = defineRule({
  id: 'ar/statements/gives-speech',
  recognises: 'Someone is said to give a speech, to speak or to make clear: what follows is theirs.',
  pattern: sequence(
    evidence(
      `${words(['ألقاها', 'ألقى', 'ألقت', 'ألقتها', 'ألقاه', 'قدم', 'قدمت', 'تلا', 'تلت', 'تحدث', 'تحدثت', 'بين', 'بينت', 'تصريح', 'تصريحات', 'كلمة'])} (?:${words(HONORIFICS, '')} ){0,2}["'(]*${named('speaker', WHO)}`,
      `(?:[،,]? ${named('second', WHO)})?`,
    ),
    '(?! و)',
  ),
  finds: ['في الكلمة التي ‹ألقاها وزير الصحة المصري› حول الأزمة.', '‹وبين الدكتور سالم العوفي› أن العمل مستمر.'],
  ignores: ['ألقى الضوء على الأزمة.', 'العلاقات بين المؤسستين متينة.'],
});

import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

export const ownText = defineRule<StatusRule>({
  id: 'ar/instruments/own-text',
  recognises: 'A clause of an instrument itself, whose title names it and its parties. What became of it the text does not say: it is supposed to be proposed.',
  status: 'proposed',
  weight: 'proof',
  pointsBack: true,
  supposes: 'text-alone',
  pattern: sequence(
    '^[^ء-ي]{0,3}(?:و?(?:قد )?)',
    evidence(
      '(?:اتفقا|اتفق (?:الطرفان|الطرفين|الجانبان|الاطراف)|تم الاتفاق(?: بين الطرفين)?) علي ما (?:يلي|ياتي)|(?:الماده|البند|الفصل) (?:الاولي|الاول|\\(?1\\)?)(?![ء-ي])|يشار الي(?:ه|ها) (?:فيما بعد )?ب(?:ال|"ال)?طرف الاول',
    ),
  ),
  finds: [
    'مذكرة تفاهم بين وزارة النقل في تونس وجامعة طنطا\n\n‹اتفق الطرفان على ما يلي›: تدريب الطلاب.',
    'مذكرة تفاهم بين وزارة النقل في تونس وجامعة طنطا\n\n‹المادة الأولى›\nيتعاون الطرفان في التدريب.',
  ],
  ignores: ['مذكرة تفاهم بين وزارة النقل في تونس وجامعة طنطا\n\nرحبت الجامعة بالتعاون.', 'وقعت وزارة النقل مذكرة تفاهم مع جامعة طنطا. واتفق الطرفان على التدريب.'],
});

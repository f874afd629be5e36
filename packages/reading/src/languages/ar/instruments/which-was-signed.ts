import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { THE_SIGNED } from './words/concluded.ts';
import { BINDS } from './words/setting.ts';
import { SIGNED, SIGNED_IT } from './words/signing.ts';

export const whichWasSigned = defineRule<StatusRule>({
  id: 'ar/instruments/which-was-signed',
  recognises: 'A relative clause or a participle tells of a signing already known.',
  status: 'referenced',
  weight: 'support',
  pattern: sequence(
    evidence(
      `${INSTRUMENT}["')،,]* (?:(?:كافه|جميعها|السابقه|ال\\d+) )?`,
      either(
        `(?:في ال[ء-ي]+ (?:ال[ء-ي]+ (?:وال[ء-ي]+ )?)?)?${words([...THE_SIGNED, 'السارية', 'النافذة'], '')}`,
        `${clause(4)}[-–—(]?${words(['التي', 'الذي', 'والتي', 'والذي', 'اللتين'], '')} (?:${words(['تم', 'جرى', 'سبق أن', 'كان', 'كانت'], '')} )?(?:قد )?${words([...SIGNED, ...SIGNED_IT, ...BINDS, 'توقيعها', 'توقيعه', 'التوقيع عليها', 'التوقيع عليه', 'إبرامها', 'إبرامه', 'عقدتها', 'عقدته', 'عقدها', 'عقده', 'عقدت', 'وقعته', 'أبرمته'], '')}`,
        `${words(['وقعت', 'وقع', 'أبرمت', 'أبرم'], '')}(?= (?:بين|امس|اليوم|\uE006))`,
      ),
    ),
  ),
  finds: [
    'بحث الجانبان ‹مذكرة التفاهم الموقعة› عام 2014.',
    'وأعلنت المجالات التي شملتها ‹مذكرات التفاهم الـ9 الموقعة› اليوم.',
    'تسافر الأطر في سياق ‹مذكرة التفاهم التي تربط› الوزارتين.',
    'وذلك على خلفية ‹البروتوكول الذي عقدته› الوزارة مع الجامعة.',
    'وحصلت على قرض بموجب ‹اتفاقية وقعت› بين البنك والوزارة.',
    'من خلال ‹مذكرة التفاهم في المجال الاجتماعي الممضاة› بين البلدين.',
    'واستعرضا ‹الاتفاقية التي تم توقيعها› في عمان.',
    'وتتضمن ‹الاتفاقية -التي وقعها› مدير الجامعة- تبادل الطلبة.',
  ],
  ignores: [
    'ناقشا مذكرة التفاهم في الاجتماع الموسع.',
    'بحث الجانبان مذكرة تفاهم جديدة.',
    'الاتفاقية -التي أعدها الخبراء- جاهزة.',
    'الاتفاقية التي سيوقعها الوزيران غدا.',
    'رغم الاتفاقية وقعت خلافات بين الطرفين.',
  ],
});

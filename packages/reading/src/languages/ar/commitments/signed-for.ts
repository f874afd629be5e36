import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { INSTRUMENT, sequence, WHO } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { FOR_ACTION, WHAT } from './what.ts';

export const signedFor = defineRule<CommitmentRule>({
  id: 'ar/commitments/signed-for',
  recognises: 'What an instrument was signed for, said right after its name.',
  force: 'intention',
  by: 'parties',
  pattern: sequence(
    evidence(
      `${INSTRUMENT}["')]*[؛،,]? (?:(?:${SIGN.date}|اليوم|امس)[؛،,]? )?(?:(?:مع|بين) ["'(]*${WHO}["')]*(?:[،,]? و["'(]*${WHO}["')]*)?[؛،,]? )?`,
      `(?:وذلك )?(?=${FOR_ACTION})ل`,
      WHAT,
    ),
  ),
  finds: [
    'وقعا ‹بروتوكول تعاون لتبادل الخبرات›.',
    'وقعا ‹مذكرة تفاهم لتنفيذ برامج مشتركة›.',
    'وقعت الشركة ‹اتفاقية مع جامعة القاهرة، وذلك لتوفير مقاعد للمهندسين›.',
    'وقعت الشركة ‹مذكرة تفاهم أمس، مع جامعة القاهرة، ووزارة الصحة المصرية؛ لتدريب الأطباء›.',
    'وقعت الشركة ‹اتفاقية مع جامعة القاهرة لتدريب المهندسين›.',
  ],
  ignores: [
    'وقعا بروتوكول تعاون لمدة عامين.',
    'وقعا مذكرة تفاهم.',
  ],
});

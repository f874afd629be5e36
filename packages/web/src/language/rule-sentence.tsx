import { useQuery } from '@tanstack/react-query';
import { sentenceOfRule } from '@mithaq/reading/sentences/of-rule';
import type { RuleExplained } from '../api/types.ts';
import { useSpeech } from './language.tsx';
import { ruleSentencesQuery } from './rule-sentences.ts';

/** What a rule recognises, in the language of the interface; the rule's own English where that language lacks it. */
export function RuleSentence({ rule }: { readonly rule: RuleExplained }) {
  const { language } = useSpeech();
  const { data, isPending } = useQuery(ruleSentencesQuery(language));
  if (isPending) return null;
  return <p dir="auto">{sentenceOfRule(data ?? {}, rule.id) ?? rule.recognises}</p>;
}

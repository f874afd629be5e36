import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';
import { stateOfNationality } from './known-names.ts';
import { stateOf } from './state-meant.ts';

/** «اللجنة الأردنية المصرية», «اجتماع مصري - سوداني»: the States of two adjectives side by side, the first of which stands here. */
export function jointStates(view: TextView, at: number): readonly Body[] {
  const first = adjectiveAt(view, at);
  if (first === null) return [];
  const next = view.mark(at + 1) === '-' ? at + 2 : at + 1;
  const second = adjectiveAt(view, next);
  if (second === null || second.id === first.id || second.definite !== first.definite) return [];
  const [one, another] = [stateOf(first.id, { stretch: view.stretch(at, at + 1, first.cut), endToken: at + 1 }), stateOf(second.id, { stretch: view.stretch(next, next + 1, second.cut), endToken: next + 1 })];
  return one === null || another === null ? [] : [one, another];
}

interface Adjective {
  readonly id: string;
  readonly definite: boolean;
  readonly cut: number;
}

/** A nationality, perhaps with «و» before it or in the accusative: «مصريا سودانيا». */
function adjectiveAt(view: TextView, at: number): Adjective | null {
  const word = view.word(at);
  if (!/(?:ي|يه|يا)$/u.test(word)) return null;
  const cut = word.startsWith('وال') ? 1 : 0;
  const bare = word.slice(cut);
  const definite = bare.startsWith('ال');
  const id = stateOfNationality(nominative(bare, view.word(at - 1)));
  return id === null ? null : { id, definite, cut };
}

/** «مصريا» after «اجتماعا» is «مصري» in the accusative; «ليبيا» after «حول» is a State. */
export function nominative(adjective: string, before: string): string {
  return adjective.endsWith('يا') && before.endsWith('ا') ? adjective.slice(0, -1) : adjective;
}

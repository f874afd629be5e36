import { fold } from '../letters/fold.ts';

/** The names of a State that stand beside a body's. */
export interface StateNames {
  readonly adjective: string;
  readonly feminine: string;
  readonly names: readonly string[];
}

/**
 * A name that many States' bodies bear, with the State: «وزارة الخارجية» → «وزارة الخارجية السعودية», «وزارة خارجية
 * المملكة العربية السعودية», «وزارة الخارجية في السعودية», «وزارة الخارجية بالمملكة العربية السعودية».
 */
export function withState(name: string, state: StateNames): readonly string[] {
  const adjective = fold(name.split(' ')[0] ?? '').endsWith('ه') ? state.feminine : state.adjective;
  const forms = adjective.includes(' ') ? [] : [`${name} ال${adjective}`];
  for (const named of state.names) {
    forms.push(`${name} في ${named}`, `${name} ب${named}`);
    const owned = /^(?<head>[^ ]+) ال(?<of>[^ ]+)$/u.exec(name)?.groups;
    if (owned !== undefined) forms.push(`${owned['head']} ${owned['of']} ${named}`);
  }
  return forms;
}

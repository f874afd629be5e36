import type { Rule } from '../../rules/rule.ts';
import { instrumentRules } from './instruments/index.ts';

/** Arabic rules of acts, in the order in which they are tried. */
export const actRules: readonly Rule[] = [...instrumentRules];

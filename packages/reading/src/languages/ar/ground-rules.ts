import type { GroundRule } from '../../rules/ground-rule.ts';

/** Rules of the ground, in the order in which they are tried. */
export const groundRules: readonly GroundRule[] = [];

/**
 * A rule is data: what it recognises, the pattern by which it does so, and texts where it must find or stay silent.
 * `pattern` is matched against a masked sentence (see `ground.ts`); the named group `evidence` is what is shown.
 */
export interface Rule {
  /** language/subject/name: also the path of its file below `languages/`. */
  readonly id: string;
  /** One sentence a desk officer understands. */
  readonly recognises: string;
  readonly pattern: RegExp;
  /** Set where the rule reads sentences in which the names of instruments are not yet masked. */
  readonly before?: 'instruments';
  /** Texts where ‹…› marks what the rule must find. At least two. */
  readonly finds: readonly string[];
  /** Texts where the rule must stay silent. At least two. */
  readonly ignores: readonly string[];
}

export function defineRule<R extends Rule>(rule: R): R {
  return Object.freeze(rule);
}

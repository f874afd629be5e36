import { describe, expect, it } from 'vitest';
import type { Ground, Mention } from '../ground.ts';
import { groundRules } from '../languages/ar/ground-rules.ts';
import { actRules } from '../languages/ar/index.ts';
import { layGround, layNames } from '../languages/ar/lay-ground.ts';
import type { Span } from '../text/span.ts';
import { textOf } from '../text/span.ts';
import { applyRule } from './apply.ts';
import type { GroundRule } from './ground-rule.ts';
import { readMarked } from './marked.ts';
import type { Rule } from './rule.ts';

/** What a rule of acts sees in a text, as words. */
function seenByPattern(rule: Rule, source: string): readonly string[] {
  const ground = rule.before === 'instruments' ? layNames(source) : layGround(source);
  return ground.sentences.flatMap((sentence) => applyRule(rule, sentence).map(({ evidence }) => textOf(source, evidence)));
}

/** What a rule of the ground names in a text, as words. */
function namedBy(rule: GroundRule, source: string): readonly string[] {
  const ground = layGround(source);
  const spans = rule.marks === 'person' ? peopleBy(rule, ground) : ground.sentences.flatMap((sentence) => sentence.mentions.filter((mention) => isBy(rule, ground, mention)));
  return spans.map((span) => textOf(source, span));
}

function peopleBy(rule: GroundRule, ground: Ground): readonly Span[] {
  return ground.people.filter((person) => person.rule === rule.id).flatMap((person) => person.mentions);
}

function isBy(rule: GroundRule, ground: Ground, mention: Mention): boolean {
  if (rule.marks !== 'organisation') return mention.kind === rule.marks;
  return ground.organisations.some(({ key, rule: by }) => key === mention.key && by === rule.id);
}

function marked(example: string): { source: string; words: readonly string[] } {
  const { source, spans } = readMarked(example);
  return { source, words: spans.map((span) => textOf(source, span)) };
}

describe.each(actRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has at least two examples and two counter-examples', () => {
    expect(rule.finds.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(2);
  });

  it.each([...rule.finds])('finds %s', (example) => {
    const { source, words } = marked(example);
    expect(seenByPattern(rule, source)).toEqual(words);
  });

  it.each([...rule.ignores])('ignores %s', (example) => {
    expect(seenByPattern(rule, example)).toEqual([]);
  });
});

describe.each(groundRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has at least two examples and two counter-examples', () => {
    expect(rule.finds.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(2);
  });

  it.each([...rule.finds])('finds %s', (example) => {
    const { source, words } = marked(example);
    expect(namedBy(rule, source)).toEqual(words);
  });

  it.each([...rule.ignores])('ignores %s', (example) => {
    expect(namedBy(rule, example)).toEqual([]);
  });
});

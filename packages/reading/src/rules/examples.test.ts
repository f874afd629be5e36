import { describe, expect, it } from 'vitest';
import type { Ground, Mention } from '../ground.ts';
import { groundRules as arabicGround } from '../languages/ar/ground-rules.ts';
import { actRules as arabicActs } from '../languages/ar/index.ts';
import { layGround as layArabic, layNames as layArabicNames } from '../languages/ar/lay-ground.ts';
import { english } from '../languages/en/english.ts';
import { groundRules as englishGround } from '../languages/en/ground-rules.ts';
import { actRules as englishActs } from '../languages/en/index.ts';
import { french } from '../languages/fr/french.ts';
import { groundRules as frenchGround } from '../languages/fr/ground-rules.ts';
import { actRules as frenchActs } from '../languages/fr/index.ts';
import type { LatinLanguage } from '../latin/language.ts';
import { layGround, layNames } from '../latin/lay-ground.ts';
import type { Span } from '../text/span.ts';
import { textOf } from '../text/span.ts';
import { applyRule } from './apply.ts';
import type { GroundRule } from './ground-rule.ts';
import { readMarked } from './marked.ts';
import type { Rule } from './rule.ts';

/** The rules of a language, and how it lays the ground of a text before and after the names of instruments are masked. */
interface Language {
  readonly acts: readonly Rule[];
  readonly ground: readonly GroundRule[];
  readonly lay: (source: string) => Ground;
  readonly layNames: (source: string) => Ground;
}

const latin = (language: LatinLanguage, acts: readonly Rule[], ground: readonly GroundRule[]): Language => ({
  acts,
  ground,
  lay: (source) => layGround(source, null, language),
  layNames: (source) => layNames(source, null, language),
});

const languages: readonly Language[] = [
  { acts: arabicActs, ground: arabicGround, lay: layArabic, layNames: layArabicNames },
  latin(english, englishActs, englishGround),
  latin(french, frenchActs, frenchGround),
];

/** What a rule of acts sees in a text, as words. */
function seenByPattern(rule: Rule, source: string, language: Language): readonly string[] {
  const ground = rule.before === 'instruments' ? language.layNames(source) : language.lay(source);
  return ground.sentences.flatMap((sentence) => applyRule(rule, sentence).map(({ evidence }) => textOf(source, evidence)));
}

/** What a rule of the ground names in a text, as words. */
function namedBy(rule: GroundRule, source: string, language: Language): readonly string[] {
  const ground = language.lay(source);
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

const acts = languages.flatMap((language) => language.acts.map((rule) => [rule.id, rule, language] as const));
const grounds = languages.flatMap((language) => language.ground.map((rule) => [rule.id, rule, language] as const));

describe.each(acts)('%s', (_id, rule, language) => {
  it('has at least two examples and two counter-examples', () => {
    expect(rule.finds.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(2);
  });

  it.each([...rule.finds])('finds %s', (example) => {
    const { source, words } = marked(example);
    expect(seenByPattern(rule, source, language)).toEqual(words);
  });

  it.each([...rule.ignores])('ignores %s', (example) => {
    expect(seenByPattern(rule, example, language)).toEqual([]);
  });
});

describe.each(grounds)('%s', (_id, rule, language) => {
  it('has at least two examples and two counter-examples', () => {
    expect(rule.finds.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(2);
  });

  it.each([...rule.finds])('finds %s', (example) => {
    const { source, words } = marked(example);
    expect(namedBy(rule, source, language)).toEqual(words);
  });

  it.each([...rule.ignores])('ignores %s', (example) => {
    expect(namedBy(rule, example, language)).toEqual([]);
  });
});

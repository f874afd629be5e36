import type { Key, OrganisationFinding, PersonFinding, Reading, Span, Value, WrittenDate } from '@mithaq/reading';

/** Builds readings by hand: what a reader finds in a text, said with the words it finds it in. */
export class WrittenReading {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the words stand; a test that misspells them fails at once. */
  at(words: string): Span {
    const start = this.text.indexOf(words);
    if (start === -1) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  }

  stated<T>(value: T, words: string, rule = 'ar/test/stated'): Value<T> {
    return { value, basis: 'stated', rule, evidence: [this.at(words)] };
  }

  found(key: Key, words: string): { key: Key; segment: number; evidence: readonly Span[]; rule: string } {
    return { key, segment: 0, evidence: [this.at(words)], rule: `ar/test/${key.split(':')[0] ?? ''}` };
  }

  organisation(key: Key, name: string, more: Partial<OrganisationFinding> = {}): OrganisationFinding {
    return { ...this.found(key, name), name: this.stated(name, name), variants: [], kind: null, parent: null, authority: null, mentions: [this.at(name)], ...more };
  }

  person(key: Key, name: string, more: Partial<PersonFinding> = {}): PersonFinding {
    return { ...this.found(key, name), name: this.stated(name, name), honorific: null, offices: [], mentions: [this.at(name)], ...more };
  }

  reading(found: Partial<Reading>): Reading {
    return {
      language: 'ar',
      segments: [{ kind: 'article', start: 0, end: this.text.length, publishedOn: null, publisher: null }],
      organisations: [], people: [], instruments: [], meetings: [], statements: [], activities: [], appointments: [], commitments: [], dropped: [],
      ...found,
    };
  }
}

/** A day written out. */
export const day = (asWritten: string, iso: string): WrittenDate => ({ asWritten, edtf: iso, min: iso, max: iso, calendar: 'gregorian' });

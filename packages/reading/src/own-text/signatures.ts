import type { Mention, Sentence } from '../ground.ts';
import type { Key, SignatoryFinding, Value } from '../reading.ts';
import { applyRule } from '../rules/apply.ts';
import type { Span } from '../text/span.ts';
import { textOf } from '../text/span.ts';
import type { OwnTextContext } from './own-text-words.ts';
import type { PartiesMeant, PartyTold } from './parties.ts';
import type { Parts } from './parts.ts';

/** So many lines a signature block has at most. */
const MOST_LINES = 300;

/** Who put their hands to it: those of the signature block, else those who are told to speak for the parties. */
export function signatoriesTold({ signatures }: Parts, parties: readonly PartyTold[], { meant, context }: { readonly meant: PartiesMeant; readonly context: OwnTextContext }): readonly Value<SignatoryFinding>[] {
  const block = readBlock(signatures.slice(0, MOST_LINES), meant, context);
  const ofBlock = signersOf(block, parties, context);
  return ofBlock.length > 0 ? ofBlock : parties.flatMap((party) => speakerOf(party, context) ?? []);
}

/** Of a signature block, in the order of its lines: for whom, who, in which office. */
interface Block {
  readonly parties: readonly { readonly key: Key; readonly at: number; readonly line: number }[];
  readonly people: readonly Mention[];
  readonly offices: readonly Mention[];
}

function readBlock(sentences: readonly Sentence[], meant: PartiesMeant, { words: { signsFor } }: OwnTextContext): Block {
  const parties: { key: Key; at: number; line: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    for (const { groups, evidence } of applyRule(signsFor, sentence)) {
      const who = groups['who'];
      const told = who === undefined ? [] : meant.in(sentence, who, signsFor.id);
      // «For the Government of ⏎ the Republic …»
      const next = sentences[at + 1];
      const [key, ...others] = told.length === 0 && next !== undefined ? meant.in(next, { start: 0, end: next.masked.length }, signsFor.id) : told;
      if (key !== undefined && others.length === 0) parties.push({ key: key.value, at: evidence.start, line: at });
    }
  }
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  return { parties, people: mentions.filter(({ kind }) => kind === 'person'), offices: mentions.filter(({ kind }) => kind === 'office') };
}

/** One below the other or in two columns: the first name belongs to the first party. */
function signersOf({ parties, people, offices }: Block, told: readonly PartyTold[], { words, known, source }: OwnTextContext): readonly Value<SignatoryFinding>[] {
  const inOrder = parties.length === people.length;
  // Of columns that do not fit each other nobody can tell who stands where.
  const besides = parties.some(({ line }, index) => line === parties[index - 1]?.line);
  if (besides && !inOrder) return [];
  return people.flatMap((person, index) => {
    // Where lines and names do not pair, the preamble knows better who spoke for whom than the nearest line above.
    const party = inOrder ? parties[index]?.key : (told.find(({ speaker }) => speaker !== null && speaker.key === person.key)?.key ?? parties.findLast(({ at }) => at < person.start)?.key);
    if (party === undefined) return [];
    // Where the block gives a part of a name that the preamble gives whole, the whole name is meant.
    const speaker = told.find(({ key }) => key === party)?.speaker?.key ?? null;
    const key = speaker !== null && person.key !== null && known.name(speaker).endsWith(` ${known.name(person.key)}`) ? speaker : person.key;
    const held = known.person(key)?.offices[0]?.title.value ?? null;
    const office = offices.length === people.length ? offices[index] : undefined;
    return [signer({ person: key, office: held ?? (office === undefined ? null : textOf(source, office)), onBehalfOf: party }, words.signsFor.id, person)];
  });
}

const signer = (value: SignatoryFinding, rule: string, { start, end }: Span): Value<SignatoryFinding> => ({ value, basis: 'stated', rule, evidence: [{ start, end }] });

/** «⟨ministry⟩, represented by ⟨minister⟩»: who speaks for a party is supposed to have signed for it. */
function speakerOf({ key, speaker }: PartyTold, { words, known }: OwnTextContext): Value<SignatoryFinding> | null {
  if (speaker === null) return null;
  const office = known.person(speaker.key)?.offices[0]?.title.value ?? null;
  return { ...signer({ person: speaker.key, office, onBehalfOf: key }, words.partyCalled.id, speaker), basis: 'inferred', because: 'speaks-for-party' };
}

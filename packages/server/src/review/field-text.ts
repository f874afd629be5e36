import type { FieldValue, ProposalField, ProposalKind } from './schema.ts';

/** A value as short text: for comparing, for titles, for the history. */
export function fieldText(value: FieldValue): string {
  switch (value.is) {
    case 'text': return value.text;
    case 'number': return String(value.number);
    case 'code': return value.code;
    case 'date': return value.date.asWritten;
    case 'actor': return value.actor.name;
    case 'party': return [value.organisation.name, value.actingThrough?.name].filter(Boolean).join(' – ');
    case 'signatory': return [value.person?.name, value.office, value.onBehalfOf?.name].filter(Boolean).join('، ');
    case 'office': return [value.title, value.organisation?.name].filter(Boolean).join('، ');
    case 'topic': return value.words;
    case 'position': return `${value.act}: ${value.issue}`;
    case 'proposal': return value.name;
  }
}

/** Fields whose values head the card of a kind, in order; the second says more where the first is not enough. */
const HEADINGS: Readonly<Record<ProposalKind, readonly (readonly string[])[]>> = {
  organisation: [['name']],
  person: [['name']],
  instrument: [['name']],
  meeting: [['name']],
  activity: [['name']],
  commitment: [['text']],
  statement: [['speaker'], ['occasion', 'position']],
  appointment: [['person'], ['office']],
};

/** What heads the card of a proposal, and names the entry made of it where nothing else does. */
export function headingOf(kind: ProposalKind, fields: readonly ProposalField[]): string {
  const shown = HEADINGS[kind].map((names) => fields.find(({ field }) => names.includes(field)));
  return shown.flatMap((field) => (field === undefined ? [] : [headingText(field)])).join(' — ');
}

function headingText({ value }: ProposalField): string {
  return value.is === 'position' ? value.issue : fieldText(value);
}

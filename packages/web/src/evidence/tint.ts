export type Tint = 'organisation' | 'person' | 'date' | 'instrument' | 'commitment' | 'other';

const TINTS: Readonly<Record<string, Tint>> = {
  date: 'date', due: 'date', duration: 'date', renewal: 'date', length: 'date',
  party: 'organisation', parent: 'organisation', organ: 'organisation', participant: 'organisation', host: 'organisation',
  implementing: 'organisation', beneficiary: 'organisation', organisation: 'organisation', convener: 'organisation', 'on-behalf-of': 'organisation',
  signatory: 'person', witness: 'person', chair: 'person', speaker: 'person', person: 'person', office: 'person', honorific: 'person', 'appointed-by': 'person',
  type: 'instrument', status: 'instrument', name: 'instrument', kind: 'instrument',
  responsible: 'commitment', text: 'commitment', force: 'commitment', position: 'commitment',
};

/** The tint of the highlighter for the words of a field. */
export function tintOf(field: string): Tint {
  return TINTS[field] ?? 'other';
}

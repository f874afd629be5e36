import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';

/** By which folded words the fields and modalities of the vocabulary are known, the telling ones first. */
export interface TopicCues {
  readonly fields: readonly (readonly [cue: string, code: FieldCode])[];
  readonly modalities: readonly (readonly [cue: string, code: ModalityCode])[];
}

/** What folded words say by the vocabulary; null where they say no field, or no modality, that it lists. */
export function codesIn(letters: string, { fields, modalities }: TopicCues): { readonly field: FieldCode | null; readonly modality: ModalityCode | null } {
  return { field: codeIn(letters, fields), modality: codeIn(letters, modalities) };
}

function codeIn<Code>(letters: string, cues: readonly (readonly [cue: string, code: Code])[]): Code | null {
  return cues.find(([cue]) => letters.includes(cue))?.[1] ?? null;
}

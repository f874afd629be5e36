/** Someone who signed, and the party on whose behalf. */
export interface Signature {
  readonly onBehalfOf: string | null;
}

/** The parties for whom nobody is recorded to have signed. */
export function partiesWithoutSignatory(parties: readonly string[], signatures: readonly Signature[]): readonly string[] {
  const signedFor = new Set(signatures.map((signature) => signature.onBehalfOf));
  return parties.filter((party) => !signedFor.has(party));
}

/**
 * True when an instrument said to be signed lacks a signatory of one of its parties. A gap in the record,
 * to be asked about; never a reason to doubt that it was signed.
 */
export function isSignatureIncomplete(parties: readonly string[], signatures: readonly Signature[]): boolean {
  return partiesWithoutSignatory(parties, signatures).length > 0;
}

/** A document that tells of something, and the keys of the agencies from which it says that it comes. */
export interface SourceTelling {
  readonly id: string;
  readonly agencies: readonly string[];
}

/** Which documents count as one source: those that come from one agency. Tells the group of each, counted from 0. */
export function independentSources(tellings: readonly SourceTelling[]): ReadonlyMap<string, number> {
  const groupOf = new Map<string, number>();
  const byAgency = new Map<string, number>();
  let next = 0;
  for (const { id, agencies } of tellings) {
    const known = [...new Set([groupOf.get(id), ...agencies.map((agency) => byAgency.get(agency))].filter((group) => group !== undefined))];
    const [group = next++, ...others] = known;
    for (const [key, of] of groupOf) if (others.includes(of)) groupOf.set(key, group);
    for (const [key, of] of byAgency) if (others.includes(of)) byAgency.set(key, group);
    groupOf.set(id, group);
    for (const agency of agencies) byAgency.set(agency, group);
  }
  return groupOf;
}

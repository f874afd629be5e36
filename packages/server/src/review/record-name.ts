import type { Recording } from '../entries/recording.ts';
import { languageOf } from '../entries/name-keys.ts';
import { authorityRecord } from '../organisations/authority.ts';
import { fieldsOf, type Accepting, type Admitted } from './accepting.ts';
import { bareName, bodiesNamed, composed, composedName, headIn, topicIn, topicOf } from './composed-name.ts';
import { actorsOf } from './references.ts';
import type { ProposalField } from './schema.ts';

const LANGUAGES = ['ar', 'en', 'fr'] as const;

/**
 * The name of an instrument or a meeting. Where it says only of what kind it is, a new entry goes by a title put together of what its document
 * tells, marked as such; the first name that says more takes its place.
 */
export async function recordName(accepting: Accepting, admitted: Admitted, recording: Recording): Promise<void> {
  const kept = recording.isNew ? await withoutRejected(accepting, admitted) : admitted;
  const title = recording.isNew ? composedName(kept.kind, kept.fields, accepting.document.language) : null;
  const isFirstTelling = recording.isNew || (bareName(admitted.kind, admitted.fields) === null && (await recording.hasOnlyComposedTitle()));
  for (const { value, field } of fieldsOf(admitted, 'name', 'text')) {
    await recording.name({ value: value.text, form: title === null && isFirstTelling ? 'title' : 'variant' }, field);
  }
  if (title !== null) await recordComposed(accepting, kept, { recording, title });
}

/** A body that the reviewer rejected has no part in the title either. */
async function withoutRejected(accepting: Accepting, admitted: Admitted): Promise<Admitted> {
  if (bareName(admitted.kind, admitted.fields) === null) return admitted;
  const rejected = new Set<ProposalField>();
  for (const field of bodiesNamed(admitted.kind, admitted.fields)) {
    if ((await accepting.entryOfActor(actorsOf(field.value)[0] ?? null)) === null) rejected.add(field);
  }
  return { ...admitted, fields: admitted.fields.filter((field) => !rejected.has(field)) };
}

async function recordComposed(accepting: Accepting, { kind, fields }: Admitted, { recording, title }: { recording: Recording; title: string }): Promise<void> {
  const bodies = bodiesNamed(kind, fields);
  const own = languageOf(title, accepting.document.language);
  const topic = topicOf(fields)?.field;
  const field = fromFields([...(bodies.length === 0 ? fields.filter((one) => one.field === 'date') : bodies), ...(topic === undefined ? [] : [topic])], title);
  await recording.name({ value: title, form: 'composed', language: own }, field);
  // in another language only by names that the authority file has of all of them
  const names = await authorityNames(accepting, bodies);
  for (const language of LANGUAGES) {
    const head = headIn(language, kind, fields);
    const named = names.flatMap((of) => of[language] ?? []);
    if (language === own || head === null || bodies.length === 0 || named.length < bodies.length) continue;
    const value = composed(kind, language, { head, bodies: named, field: topicIn(language, fields), when: null });
    await recording.name({ value, form: 'composed', language }, field);
  }
}

/** It rests on the words of what it is put together of, and is hidden with them. */
function fromFields(fields: readonly ProposalField[], title: string): ProposalField {
  const evidence = fields.flatMap((field) => field.evidence);
  const method = fields.some((field) => field.method === 'person') ? 'person' : 'rule';
  return { id: 'name', field: 'name', value: { is: 'text', text: title }, basis: 'inferred', because: 'composed', method, rule: null, evidence };
}

type Named = { readonly [language in (typeof LANGUAGES)[number]]?: string };

async function authorityNames(accepting: Accepting, bodies: readonly ProposalField[]): Promise<readonly Named[]> {
  const entries: string[] = [];
  for (const [actor] of bodies.map(({ value }) => actorsOf(value))) entries.push((await accepting.entryOfActor(actor ?? null)) ?? '');
  const known = entries.filter((entry) => entry !== '');
  if (known.length === 0) return [];
  const transaction = await accepting.ledger.register.reading();
  const rows = await transaction.selectFrom('organisation').select(['id', 'authority']).where('id', 'in', known).execute();
  return entries.map((entry) => {
    const names = authorityRecord(rows.find(({ id }) => id === entry)?.authority ?? null)?.names ?? [];
    return Object.fromEntries(LANGUAGES.flatMap((language) => {
      const name = names.find((one) => one.language === language && one.form === 'short') ?? names.find((one) => one.language === language && one.form === 'official');
      return name === undefined ? [] : [[language, name.value]];
    }));
  });
}

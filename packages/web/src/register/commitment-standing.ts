import { standingOf } from '@mithaq/register';
import { acceptances, commitmentForces, implementations } from '@mithaq/register/vocabulary';
import type { CommitmentStanding } from '@mithaq/register/vocabulary';
import type { Fact } from '../api/types.ts';
import type { Speech } from '../language/language.tsx';
import { presentDate, type DateManner, type WrittenDate } from './dates.ts';
import { labelOf } from './labels.ts';

interface StandingToday {
  readonly standing: CommitmentStanding;
  readonly due: WrittenDate | null;
}

/** How a commitment stands today, from what its page says of it: the same as its line in the list. */
export function commitmentToday(facts: readonly Pick<Fact, 'field' | 'value'>[], today: string): StandingToday {
  const due = facts.flatMap(({ field, value }) => (field === 'due' && value.is === 'date' ? [value.date] : []))[0] ?? null;
  const told = new Set(facts.flatMap(({ field, value }) => (value.is === 'code' ? [`${field} ${value.code}`] : [])));
  const commitment = {
    force: commitmentForces.find(({ code }) => told.has(`force ${code}`))?.code ?? 'intention',
    acceptance: acceptances.find(({ code }) => told.has(`acceptance ${code}`))?.code ?? 'not_required',
    implementation: implementations.find(({ code }) => told.has(`implementation ${code}`))?.code ?? 'not_started',
    due: due === null ? null : { min: due.min, max: due.max },
  } as const;
  return { standing: standingOf(commitment, today), due };
}

const OPEN: ReadonlySet<CommitmentStanding> = new Set(['open', 'in_progress', 'due_soon', 'late']);

/** How a commitment stands, as a sentence: «متأخر، وكان أجله 31 مارس 2026». What is done with needs no date. */
export function standingSentence({ standing, due }: StandingToday, speech: Speech, manner: DateManner): string {
  const { texts, say, language } = speech;
  const status = labelOf('commitmentStandings', standing, language);
  if (!OPEN.has(standing)) return status;
  if (due === null || (due.min === null && due.max === null)) return say(texts.register.standing.noDate, { status });
  const date = presentDate(due, manner).words.join(' · ');
  const { late, soon, dated } = texts.register.standing;
  return say(standing === 'late' ? late : standing === 'due_soon' ? soon : dated, { status, date });
}

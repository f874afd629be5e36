import { agreedOn } from './agreed-on.ts';
import { aimsTo } from './aims-to.ts';
import { approvedDoing } from './approved-doing.ts';
import { askedFor } from './asked-for.ts';
import { calledUpon } from './called-upon.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { decidedTo } from './decided-to.ts';
import { demandedOf } from './demanded-of.ts';
import { doesItsPart } from './does-its-part.ts';
import { goesOn } from './goes-on.ts';
import { hopesFor } from './hopes-for.ts';
import { intendsTo } from './intends-to.ts';
import { headedCalls, headedDecisions, listedCalls, listedDecisions } from './listed.ts';
import { mustDo } from './must-do.ts';
import { onCondition } from './on-condition.ts';
import { plannedTo } from './planned-to.ts';
import { promisesAid } from './promises-aid.ts';
import { providedFor } from './provided-for.ts';
import { recommended } from './recommended.ts';
import { signedFor } from './signed-for.ts';
import { standsReady } from './stands-ready.ts';
import { stressedNeed } from './stressed-need.ts';
import { tableOfDecisions } from './table-of-decisions.ts';
import { takesCharge } from './takes-charge.ts';
import { underTheInstrument } from './under-the-instrument.ts';
import { undertakes } from './undertakes.ts';
import { willBeDone } from './will-be-done.ts';
import { willDo } from './will-do.ts';
import { willSee } from './will-see.ts';
import { worksOn } from './works-on.ts';

/** Commitments, the clearest first: of a story only the first few are kept. */
export const commitmentRules: readonly CommitmentRule[] = [
  underTheInstrument,
  providedFor,
  doesItsPart,
  undertakes,
  takesCharge,
  agreedOn,
  decidedTo,
  approvedDoing,
  promisesAid,
  onCondition,
  calledUpon,
  demandedOf,
  askedFor,
  recommended,
  aimsTo,
  signedFor,
  intendsTo,
  willDo,
  willBeDone,
  willSee,
  plannedTo,
  standsReady,
  mustDo,
  goesOn,
  worksOn,
  hopesFor,
  stressedNeed,
];

/** Openings of lists; their items are all kept. */
export const listRules: readonly CommitmentRule[] = [listedDecisions, listedCalls, headedDecisions, headedCalls];

/** Headings of tables; their rows are all kept. */
export const tableRules: readonly CommitmentRule[] = [tableOfDecisions];

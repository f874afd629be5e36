import type { GroundRule } from '../../rules/ground-rule.ts';
import { relativeDate } from './dates/relative-date.ts';
import { writtenDate } from './dates/written-date.ts';
import { nameOfInstrument } from './instruments/name-of-instrument.ts';
import { definiteHead } from './organisations/definite-head.ts';
import { headWithGenitive } from './organisations/head-with-genitive.ts';
import { homeByItsKind } from './organisations/home-by-its-kind.ts';
import { knownBody } from './organisations/known-body.ts';
import { knownState } from './organisations/known-state.ts';
import { partOfBody } from './organisations/part-of-body.ts';
import { quotedInList } from './organisations/quoted-in-list.ts';
import { quotedThatActs } from './organisations/quoted-that-acts.ts';
import { stateByNationality } from './organisations/state-by-nationality.ts';
import { withoutHead } from './organisations/without-head.ts';
import { chargedWith } from './organisations/charged-with.ts';
import { severalBodies } from './organisations/several-bodies.ts';
import { twoBodies } from './organisations/two-bodies.ts';
import { authorLine } from './people/author-line.ts';
import { nameAfterHonorific } from './people/name-after-honorific.ts';
import { nameAfterOffice } from './people/name-after-office.ts';
import { nameBeforeOffice } from './people/name-before-office.ts';
import { nameByItsForm } from './people/name-by-its-form.ts';

/** Rules of the ground, in the order in which they are tried. */
export const groundRules: readonly GroundRule[] = [
  knownBody,
  knownState,
  stateByNationality,
  homeByItsKind,
  definiteHead,
  headWithGenitive,
  partOfBody,
  twoBodies,
  severalBodies,
  chargedWith,
  withoutHead,
  quotedInList,
  quotedThatActs,
  nameAfterOffice,
  nameAfterHonorific,
  nameBeforeOffice,
  nameByItsForm,
  authorLine,
  writtenDate,
  relativeDate,
  nameOfInstrument,
];

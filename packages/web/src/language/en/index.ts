import { because } from '@mithaq/reading/sentences/en/because';
import type { AllTexts } from '../language.tsx';
import { documents } from './documents.ts';
import { evidence } from './evidence.ts';
import { facts } from './facts.ts';
import { feeds } from './feeds.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { kinds } from './kinds.ts';
import { preferences } from './preferences.ts';
import { problems } from './problems.ts';
import { recognition } from './recognition.ts';
import { register } from './register.ts';
import { review } from './review.ts';
import { search } from './search.ts';

export const en: AllTexts = { because, documents, evidence, facts, feeds, fields, frame, home, kinds, preferences, problems, recognition, register, review, search };

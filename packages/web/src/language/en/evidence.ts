import type { evidence as ar } from '../ar/evidence.ts';
import type { Texts } from '../text.ts';

export const evidence: Texts<typeof ar> = {
  title: 'Evidence',
  open: 'Show the evidence: {what}',
  openInferred: 'Show the evidence (inferred value): {what}',
  stated: 'Stated in the text',
  inferred: 'Inferred, not said so in the document',
  because: 'Why it was inferred: {why}',
  byRule: 'Read by a rule',
  byPerson: 'Entered by a person',
  byModel: 'Proposed by a language model',
  why: 'What did the rule see?',
  recognises: 'What the rule recognises',
  finds: 'Examples of what it finds',
  ignores: 'Examples of what it leaves',
  noWords: 'A person entered this value; no words of a document stand behind it.',
  noDocument: 'No document stands behind this value.',
  openDocument: 'Open the document at these words',
};

import { type CatalogueEntry, ruleCatalogue } from '@mithaq/reading';
import type { Asked } from '../asked.ts';
import { type ReaderSentences, readerSentences } from '../language/reader-sentences.ts';
import { write } from '../output.ts';
import { rulesPage } from '../report/rules-page.ts';

/** `mithaq rules [ID]`: all rules by id, or one with its examples. An id may be a beginning: `ar/instruments`. With `--html`, a page. */
export async function rules({ wish, texts, terminal: { output, errors } }: Asked): Promise<number> {
  const [asked] = wish.names;
  const all = ruleCatalogue();
  const listed = asked === undefined ? all : all.filter(({ id }) => id === asked || id.startsWith(`${asked}/`));
  if (listed.length === 0) {
    await write(errors, `${texts.problems.unknownRule(asked ?? '')}\n`);
    return 1;
  }
  const sentences = await readerSentences(wish.language, all);
  if (wish.html) await write(output, rulesPage(listed, { language: wish.language, texts, sentences }));
  else if (wish.format === 'json') await write(output, `${JSON.stringify(listed, null, 2)}\n`);
  else if (wish.format === 'jsonl') await write(output, listed.map((rule) => `${JSON.stringify(rule)}\n`).join(''));
  else for (const rule of listed) await write(output, inLines(rule, { texts, sentences, withExamples: asked !== undefined }));
  return 0;
}

function inLines(rule: CatalogueEntry, { texts, sentences, withExamples }: { texts: Asked['texts']; sentences: ReaderSentences; withExamples: boolean }): string {
  const examples = (label: 'finds' | 'ignores'): string => rule[label].map((example) => `      ${texts.labels[label]}${texts.colon}${example}\n`).join('');
  return `${rule.id}\n    ${sentences.recognises(rule)}\n${withExamples ? examples('finds') + examples('ignores') : ''}`;
}

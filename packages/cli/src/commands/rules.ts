import { ruleCatalogue } from '@mithaq/reading';
import type { Asked } from '../asked.ts';
import { write } from '../output.ts';

/** `mithaq rules [ID]`: all rules by id, or one with its examples. An id may be a beginning: `ar/instruments`. */
export async function rules({ wish, texts }: Asked): Promise<number> {
  const [asked] = wish.names;
  const all = ruleCatalogue();
  const listed = asked === undefined ? all : all.filter(({ id }) => id === asked || id.startsWith(`${asked}/`));
  if (listed.length === 0) {
    await write(process.stderr, `${texts.problems.unknownRule(asked ?? '')}\n`);
    return 1;
  }
  if (wish.format === 'json' || wish.format === 'jsonl') {
    const text = wish.format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : listed.map((rule) => `${JSON.stringify(rule)}\n`).join('');
    await write(process.stdout, text);
    return 0;
  }
  for (const rule of listed) {
    const examples = (label: 'finds' | 'ignores'): string => rule[label].map((example) => `      ${texts.labels[label]}${texts.colon}${example}\n`).join('');
    const more = asked === undefined ? '' : examples('finds') + examples('ignores');
    await write(process.stdout, `${rule.id}\n    ${rule.recognises}\n${more}`);
  }
  return 0;
}

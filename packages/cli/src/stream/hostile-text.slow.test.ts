import { read } from '@mithaq/reading';
import { expect, it } from 'vitest';
import { newsItem } from '../../bench/generated-documents.ts';
import { type Crew, openCrew } from './crew.ts';

const TEXT = 'وقّعت بلدية حلب وجامعة الساحل أمس مذكرة تفاهم بشأن التدريب.';

async function outcomesOf(texts: readonly string[], crew: Crew): Promise<readonly string[]> {
  const outcomes = await Promise.all(texts.map((text) => crew.read(text, null)));
  await crew.close();
  return outcomes.map((outcome) => ('refused' in outcome ? outcome.refused : outcome.language));
}

it('the first texts have a limit of time too, also with one thread, and those after them are read', async () => {
  expect(await outcomesOf([TEXT, newsItem(1, 10_000_000), TEXT], openCrew(1, { milliseconds: 4_000 }))).toEqual(['ar', 'too-slow', 'ar']);
});

it('and a limit of memory', async () => {
  expect(await outcomesOf([TEXT, newsItem(1, 4_000_000), TEXT], openCrew(1, { memoryMegabytes: 64 }))).toEqual(['ar', 'out-of-memory', 'ar']);
});

it('a short text that does not end at once goes to the crew, and what follows it', async () => {
  // longer than a thousandth of a second, even where all the patterns of the reader are compiled
  const stubborn = Array.from({ length: 500 }, (_, at) => `${TEXT} ${at}`).join('\n');
  const crew = openCrew(1, { patience: 1 });
  const [first, second] = await Promise.all([stubborn, TEXT].map((text) => crew.read(text, null)));
  await crew.close();
  expect([first, second]).toEqual([read(stubborn, {}), read(TEXT, {})]);
});

// Reads documents with expected facts and prints how the readings compare.
//   node scripts/score.mjs [--errors] [--only seeds|dev-read|dev-unread]
// The facts and the scorer lie beside the project, in ../shared/gold; without them this says so and ends.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFacts } from '../packages/reading/src/facts.ts';
import { read } from '../packages/reading/src/index.ts';

const gold = new URL('../../shared/gold/', import.meta.url).pathname;
const errors = process.argv.includes('--errors');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;

if (!existsSync(join(gold, 'score.mjs'))) {
  console.log('No expected facts beside the project (../shared/gold): nothing to compare with.');
  process.exit(0);
}

const documents = (folder) => readdirSync(join(gold, folder, 'docs')).filter((name) => name.endsWith('.txt')).sort();
const dev = documents('dev');
const sets = [
  { name: 'seeds', folder: 'seeds', files: documents('seeds') },
  { name: 'dev-read', folder: 'dev', files: dev.slice(0, 22) },
  // Unread while most of the rules were written, and opened since: its figure no longer tells how they do on documents that nobody looked at.
  { name: 'dev-unread', folder: 'dev', files: dev.slice(22) },
];

const work = mkdtempSync(join(tmpdir(), 'mithaq-score-'));
for (const set of sets.filter(({ name }) => only === null || name === only)) {
  const facts = join(work, `${set.name}.jsonl`);
  const expected = join(work, set.name);
  mkdirSync(expected);
  const lines = set.files.map((name) => {
    const source = readFileSync(join(gold, set.folder, 'docs', name), 'utf8');
    cpSync(join(gold, set.folder, 'facts', name.replace('.txt', '.json')), join(expected, name.replace('.txt', '.json')));
    return JSON.stringify(toFacts(read(source), source, name));
  });
  writeFileSync(facts, `${lines.join('\n')}\n`);
  console.log(`\n== ${set.name}`);
  const options = ['--gold', expected, '--docs', join(gold, set.folder, 'docs'), '--facts', facts, ...(errors ? ['--errors'] : [])];
  spawnSync(process.execPath, [join(gold, 'score.mjs'), ...options], { stdio: 'inherit' });
}
rmSync(work, { recursive: true, force: true });

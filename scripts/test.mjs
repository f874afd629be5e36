// `npm test`: everything. `npm run check` (--quick): all but the browser and the slow tests of the database.
// Each check counts as one, each test as one; the last line says how many passed and failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { buildWeb, environment, findNode, install, root } from './prepare.mjs';

const quick = process.argv.includes('--quick');
/** The database tests alone, for a second run on another database. */
const databaseOnly = process.argv.includes('--database');
const failures = [];
/** Told once more at the end, where the last lines are all that is kept of a long run. */
const failedTests = [];
let passed = 0;
let failed = 0;

install();
const node = findNode();
const env = environment(node);
const bin = (name) => join(root, 'node_modules', name);
const began = Date.now();

if (databaseOnly) {
  await vitest('database tests', ['packages/server/src']);
} else {
  await Promise.all([
    check('types', [bin('typescript/bin/tsc'), '-p', '.']),
    check('types of the pages', [bin('typescript/bin/tsc'), '-p', 'packages/web']),
    check('lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--quiet', 'packages', 'scripts', 'checks']),
    check('unused code', [bin('knip/bin/knip.js'), '--no-progress']),
  ]);
  // what tests look into is not changed under them
  const browser = quick ? null : await readyForJourneys();
  const journeys = ['--config', 'packages/web/vitest.e2e.config.ts'];
  const more = { MITHAQ_BROWSER: browser };
  // Journeys wait now and then for a page or a server, and at its end each run waits for its last file: side by side no core does.
  const [, again] = await Promise.all([vitest('tests', quick ? ['--exclude', '**/*.slow.test.ts'] : []), browser === null ? [] : vitest('journeys', journeys, { beside: true, more })]);
  // What only failed because all cores were taken passes alone; what fails twice has failed.
  if (again.length > 0) await vitest(`journeys walked once more, alone (${again.map((file) => relative(root, file)).join(', ')})`, [...journeys, ...again], { more });
}

for (const name of failures) console.log(`✗ ${name}`);
for (const { file, name, said } of failedTests) console.log(`✗ ${relative(root, file)} › ${name}\n    ${said}`);
console.log(`in ${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one tool, beside others; it passes or fails as a whole, and what it says is printed when it ends. */
async function check(name, args) {
  const tool = spawn(node, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  count(name, (await ended(tool)) === 0);
}

/** Waits for the end of a process, prints what it kept to itself, and says with which code it ended. */
async function ended(tool) {
  const said = [];
  for (const stream of [tool.stdout, tool.stderr]) stream?.on('data', (bytes) => said.push(bytes));
  const [code] = await once(tool, 'close');
  process.stdout.write(Buffer.concat(said));
  return code;
}

function count(name, isGood) {
  console.log(`${isGood ? '✓' : '✗'} ${name}`);
  if (isGood) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

/**
 * Runs tests and counts them; a file that cannot even be loaded counts as one failure. What is run `beside` others is kept
 * silent and printed when it ends, and its files with failures are not counted: they are given back, to be run once more.
 */
async function vitest(name, args, { beside = false, more = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-report-'));
  const report = join(folder, 'report.json');
  const run = [bin('vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args];
  const tool = spawn(node, run, { cwd: root, env: { ...env, ...more }, stdio: beside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'] });
  const status = await ended(tool);
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  if (counted === null) {
    count(name, false);
    return [];
  }
  const again = beside ? counted.testResults.filter((file) => file.status === 'failed') : [];
  counted.testResults = counted.testResults.filter((file) => !again.includes(file));
  const tests = counted.testResults.flatMap((file) => file.assertionResults);
  const good = tests.filter((test) => test.status === 'passed').length;
  const broken = counted.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  for (const { name: file, message } of broken) failedTests.push({ file, name: 'does not load', said: firstLine(message) });
  for (const { name: file, assertionResults } of counted.testResults) {
    for (const test of assertionResults.filter((each) => each.status === 'failed')) failedTests.push({ file, name: test.fullName, said: firstLine(test.failureMessages[0]) });
  }
  const bad = tests.filter((test) => test.status === 'failed').length + broken.length;
  passed += good;
  failed += bad;
  if (bad > 0) failures.push(name);
  else if (status !== 0 && again.length === 0) count(`${name}: errors outside any test`, false);
  console.log(`${name}: ${good} passed, ${bad} failed${again.length > 0 ? `, ${again.length} files to be run once more` : ''}`);
  return again.map((file) => file.name);
}

function firstLine(message = '') {
  return message.trim().split('\n', 1)[0];
}

/** Builds the pages and finds the browser in which journeys are made; null where there are none to make. */
async function readyForJourneys() {
  const isBuilt = buildWeb(node);
  count('build of the pages', isBuilt);
  if (!isBuilt) return null;
  const browser = await findBrowser();
  if (browser === null) {
    console.error('No browser starts here. Install one (Debian and Ubuntu: apt-get install chromium), or name one with MITHAQ_BROWSER=/path/to/chromium.');
    count('browser', false);
  }
  return browser;
}

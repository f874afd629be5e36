// `npm test`: everything. `npm run check` (--quick): all but the browser and the slow tests of the database.
// Each check counts as one, each test as one; the last line says how many passed and failed.
import { spawn, spawnSync } from 'node:child_process';
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
  vitest('database tests', ['packages/server/src']);
} else {
  await Promise.all([
    check('types', [bin('typescript/bin/tsc'), '-p', '.']),
    check('types of the pages', [bin('typescript/bin/tsc'), '-p', 'packages/web']),
    check('lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--quiet', 'packages', 'scripts', 'checks']),
    check('unused code', [bin('knip/bin/knip.js'), '--no-progress']),
  ]);
  vitest('tests', quick ? ['--exclude', '**/*.slow.test.ts'] : []);
  if (!quick) await journeys();
}

for (const name of failures) console.log(`✗ ${name}`);
for (const { file, name, said } of failedTests) console.log(`✗ ${relative(root, file)} › ${name}\n    ${said}`);
console.log(`in ${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one tool, beside others; it passes or fails as a whole, and what it says is printed when it ends. */
async function check(name, args) {
  const tool = spawn(node, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (bytes) => said.push(bytes));
  const [code] = await once(tool, 'close');
  process.stdout.write(Buffer.concat(said));
  count(name, code === 0);
}

function count(name, isGood) {
  console.log(`${isGood ? '✓' : '✗'} ${name}`);
  if (isGood) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

/** Runs tests and counts them; a file that cannot even be loaded counts as one failure. */
function vitest(name, args, more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-report-'));
  const report = join(folder, 'report.json');
  const { status } = spawnSync(node, [bin('vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args], {
    cwd: root, env: { ...env, ...more }, stdio: ['ignore', 'inherit', 'inherit'],
  });
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  if (counted === null) return count(name, false);
  const broken = counted.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  for (const { name: file, message } of broken) failedTests.push({ file, name: 'does not load', said: firstLine(message) });
  for (const { name: file, assertionResults } of counted.testResults) {
    for (const test of assertionResults.filter((each) => each.status === 'failed')) failedTests.push({ file, name: test.fullName, said: firstLine(test.failureMessages[0]) });
  }
  passed += counted.numPassedTests;
  failed += counted.numFailedTests + broken.length;
  if (counted.numFailedTests + broken.length > 0) failures.push(name);
  else if (status !== 0) count(`${name}: errors outside any test`, false);
  console.log(`${name}: ${counted.numPassedTests} passed, ${counted.numFailedTests + broken.length} failed`);
}

function firstLine(message = '') {
  return message.trim().split('\n', 1)[0];
}

async function journeys() {
  const isBuilt = buildWeb(node);
  count('build of the pages', isBuilt);
  if (!isBuilt) return;
  const browser = await findBrowser();
  if (browser === null) {
    console.error('No browser starts here. Install one (Debian and Ubuntu: apt-get install chromium), or name one with MITHAQ_BROWSER=/path/to/chromium.');
    count('browser', false);
    return;
  }
  vitest('journeys', ['--config', 'packages/web/vitest.e2e.config.ts'], { MITHAQ_BROWSER: browser });
}

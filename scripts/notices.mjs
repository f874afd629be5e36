// Writes THIRD-PARTY-NOTICES.md: every package that is installed with the product, its licence, and the text it asks to be
// passed on. With --check it writes nothing and fails when the file is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'THIRD-PARTY-NOTICES.md');

/** The folder from which Node would load a package required in `from`, or null when it is not installed. */
function folderOf(name, from) {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(from);
  return above === from || !from.startsWith(root) ? null : folderOf(name, above);
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Walks from our own packages along what they need when running. */
function collect(folder, found) {
  const { dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    if (name.startsWith('@mithaq/')) continue;
    const installed = folderOf(name, folder);
    if (installed === null || found.has(installed)) continue;
    found.set(installed, manifestOf(installed));
    collect(installed, found);
  }
}

function licenceOf({ license, licenses }) {
  if (typeof license === 'string') return license;
  return license?.type ?? (Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : 'not stated');
}

function addressOf({ repository, homepage }) {
  const address = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  return address.replace(/^git\+/u, '').replace(/^git:\/\//u, 'https://').replace(/\.git$/u, '').replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/u, 'https://github.com/$1');
}

/** The licence and notice files of a package, whatever they are called. */
function textsOf(folder) {
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice|ofl)/iu.test(name) && !/\.(?:js|ts|json)$/u.test(name));
  return files.toSorted().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()).filter((text) => text !== '');
}

const found = new Map();
collect(root, found);
for (const name of readdirSync(join(root, 'packages'))) collect(join(root, 'packages', name), found);

// the runtime that comes for one kind of machine stands for all of them
const kind = (name) => name.replace(/^node-(?:linux|darwin|win)-.*$/u, 'node');
const packages = new Map();
for (const [folder, manifest] of found) packages.set(`${kind(manifest.name)}@${manifest.version}`, { folder, manifest });
const listed = [...packages.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Packages under one and the same text share it. */
const byText = new Map();
for (const [name, { folder, manifest }] of listed) {
  const text = textsOf(folder).join('\n\n') || `(The package carries no licence text. It states: ${licenceOf(manifest)}.)`;
  byText.set(text, [...(byText.get(text) ?? []), name]);
}

const table = listed.map(([name, { manifest }]) => `| ${name} | ${licenceOf(manifest)} | ${addressOf(manifest)} |`);
// a fence longer than any in the text, so that the text stays text
const texts = [...byText].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`\`\`text\n${text}\n\`\`\`\`\`\n`);
const page = `# Third-party notices

Mithaq is made with the packages below, each under its own licence. Made by \`scripts/notices.mjs\` from what is installed to run it; do not edit.

| package | licence | source |
|---|---|---|
${table.join('\n')}

${texts.join('\n')}`;

if (process.argv.includes('--check')) {
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current !== page) {
    console.error('THIRD-PARTY-NOTICES.md is out of date: run node scripts/notices.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, page);
  console.log(`${listed.length} packages, ${byText.size} texts → THIRD-PARTY-NOTICES.md`);
}

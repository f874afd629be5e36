import type { CatalogueEntry } from '@mithaq/reading';
import { LANGUAGES, type Language, type Texts } from '../language/index.ts';
import type { ReaderSentences } from '../language/reader-sentences.ts';

/** In what words the page speaks. */
interface Words {
  readonly language: Language;
  readonly texts: Texts;
  readonly sentences: ReaderSentences;
}

/** What the rules of one construction do, in the languages that have one. */
interface Construction {
  /** `instruments/denied` */
  readonly name: string;
  readonly subject: string;
  readonly inLanguage: ReadonlyMap<string, CatalogueEntry>;
}

/**
 * The catalogue of the rules as one page without scripts: constructions × languages, each rule with what it finds and what
 * it passes over. For linguists, to look through and to print.
 */
export function rulesPage(rules: readonly CatalogueEntry[], words: Words): string {
  const { language, texts } = words;
  const constructions = constructionsOf(rules);
  const subjects = Array.from(new Set(constructions.map(({ subject }) => subject)));
  const sections = subjects.map((subject) => section(subject, constructions.filter((one) => one.subject === subject), words));
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escaped(texts.catalogue.title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(texts.catalogue.title)}</h1>
<p>${escaped(texts.catalogue.counts(rules.length, constructions.length))}</p>
${sections.join('\n')}
</body>
</html>
`;
}

function constructionsOf(rules: readonly CatalogueEntry[]): readonly Construction[] {
  const byName = Map.groupBy(rules, ({ id }) => id.slice(id.indexOf('/') + 1));
  return Array.from(byName, ([name, alike]) => ({
    name,
    subject: name.slice(0, name.indexOf('/')),
    inLanguage: new Map(alike.map((rule) => [rule.id.slice(0, rule.id.indexOf('/')), rule])),
  }));
}

function section(subject: string, constructions: readonly Construction[], words: Words): string {
  const heads = LANGUAGES.map((language) => `<th scope="col">${escaped(words.texts.catalogue.languages[language])}</th>`).join('');
  const rows = constructions.map((one) => `<tr><th scope="row"><code dir="ltr">${escaped(one.name)}</code></th>${LANGUAGES.map((language) => cell(one.inLanguage.get(language), words)).join('')}</tr>`);
  return `<h2><code dir="ltr">${escaped(subject)}</code></h2>
<table><thead><tr><td></td>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function cell(rule: CatalogueEntry | undefined, { texts, sentences }: Words): string {
  if (rule === undefined) return `<td class="none">${escaped(texts.catalogue.none)}</td>`;
  const list = (label: 'finds' | 'ignores'): string =>
    `<h3>${escaped(texts.labels[label])}</h3><ul>${rule[label].map((example) => `<li dir="auto">${marked(example)}</li>`).join('')}</ul>`;
  return `<td><p dir="auto">${escaped(sentences.recognises(rule))}</p>${list('finds')}${list('ignores')}</td>`;
}

/** What the rule must find stands between ‹ and ›. */
function marked(example: string): string {
  return escaped(example).replaceAll('‹', '<mark>').replaceAll('›', '</mark>');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.7 'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, sans-serif; }
body { max-inline-size: 90rem; margin: 2rem auto; padding-inline: 1rem; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border-block-start: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead td, tbody th { inline-size: 14rem; }
h3 { font-size: .85rem; margin-block: .6rem 0; opacity: .75; }
ul { margin-block: 0; padding-inline-start: 1.2rem; }
mark { background: color-mix(in srgb, gold 45%, transparent); color: inherit; border-radius: .2em; }
.none { opacity: .6; }
@media print { tr { break-inside: avoid; } }
`;

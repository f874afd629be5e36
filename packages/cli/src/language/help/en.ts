import type { CommandHelps } from './page.ts';

const language = ['--language ar|en|fr', 'language of what is printed (else the system’s, else Arabic)'] as const;
const threads = ['--threads N', 'how many texts to read at once (else as many as the machine can)'] as const;
const data = ['--data FOLDER', 'the register’s data folder (else that of MITHAQ_DATA, else data/local)'] as const;

export const commands: CommandHelps = {
  read: {
    usage: 'mithaq read FILE…',
    does: [
      'Reads documents (txt, html, docx) and shows what is in them, with the words that say so. Nothing is kept.',
      '“-” reads standard input: one document, or a stream with one on each line, {"text": …}, answered line by line.',
    ],
    options: [language, ['--format FORMAT', 'text (a readable report), json (one list), jsonl (a line a document) or facts'], threads],
    examples: ['mithaq read news.txt', 'mithaq read --format jsonl - < archive.jsonl'],
  },
  explain: {
    usage: 'mithaq explain FILE…',
    does: ['Shows for each value the rule that gave it and the words that prove it; then what was considered and dropped, and why.'],
    options: [language, ['--format FORMAT', 'text, json (one list) or jsonl (a line a value)'], threads],
    examples: ['mithaq explain news.txt', 'mithaq explain --format jsonl news.txt | grep signed'],
  },
  rules: {
    usage: 'mithaq rules [ID]',
    does: ['Lists the rules of reading. With an id, or the beginning of one, shows them with what they find and what they ignore.'],
    options: [language, ['--format FORMAT', 'text, json or jsonl'], ['--html', 'a page to look through and print']],
    examples: ['mithaq rules ar/instruments', 'mithaq rules --html > rules.html'],
  },
  capture: {
    usage: 'mithaq capture FILE…',
    does: [
      'Takes documents into the register, waits until they are read, and says how many findings wait for review.',
      'Where the register runs on the same data, they are handed to it. A document that is there already is not taken twice.',
    ],
    options: [language, data],
    examples: ['mithaq capture incoming/*.docx', 'mithaq capture --data /srv/mithaq - < news.txt'],
  },
  serve: {
    usage: 'mithaq serve',
    does: ['Runs the register and prints its address, until it is stopped (Ctrl+C).'],
    options: [
      language, data,
      ['--port PORT', 'the port of its pages (else that of PORT, else 4350 or the next that is free)'],
      ['--services web,worker', 'what this machine runs: the pages, the reading of documents, or both'],
    ],
    examples: ['mithaq serve --port 4400', 'mithaq serve --data /srv/mithaq --services worker'],
  },
};

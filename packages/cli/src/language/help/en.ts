import type { CommandHelps } from './page.ts';

const language = ['--language ar|en|fr', 'language of what is printed (else the system’s, else Arabic)'] as const;
const threads = ['--threads N', 'how many texts to read at once (else as many as the machine can)'] as const;
const data = ['--data FOLDER', 'the register’s data folder (else that of MITHAQ_DATA, else data/local)'] as const;

export const commands: CommandHelps = {
  read: {
    usage: 'mithaq read FILE…',
    does: [
      'Reads documents (txt, html, docx, doc, odt, rtf, pdf, scans) and shows what is in them, with the words that say so. Nothing is kept.',
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
    usage: 'mithaq capture FILE…|FOLDER…',
    does: [
      'Takes documents into the register, waits until they are read, and says how many findings wait for review.',
      'Where the register runs on the same data, they are handed to it. A document that is there already is not taken twice.',
      'Of a folder, all documents in it and in its folders are taken, however many; what is hidden, unfinished or no document is left out and counted.',
      'Broken off, the same command goes on where it stopped. It ends with 0 when all is in the register, 1 when something was refused, 130 when stopped.',
      'A name that begins with https:// or http:// is the address of a page, which the register fetches.',
    ],
    options: [
      language, data,
      ['--watch', 'goes on with what comes into the folder, when it is complete (it looks every two seconds)'],
      ['--move-to FOLDER', 'moves each file into done or refused in this folder (else it stays)'],
      ['--failures FILE', 'writes down what was refused, and why, as a table (csv)'],
    ],
    examples: ['mithaq capture /mnt/archive --failures refused.csv', 'mithaq capture incoming --watch --move-to incoming'],
  },
  serve: {
    usage: 'mithaq serve',
    does: ['Runs the register and prints its address, until it is stopped (Ctrl+C).'],
    options: [
      language, data,
      ['--port PORT', 'the port of its pages (else that of PORT, else 4350 or the next that is free)'],
      ['--services web,worker', 'what this machine runs: the pages, the reading of documents, or both'],
      ['--inbox FOLDER', 'takes in what comes into this folder (else that of MITHAQ_INBOX)'],
      ['--move-to FOLDER', 'moves what came in there into done or refused (else MITHAQ_INBOX_MOVE_TO; else it stays)'],
    ],
    examples: ['mithaq serve --port 4400', 'mithaq serve --data /srv/mithaq --services worker'],
  },
};

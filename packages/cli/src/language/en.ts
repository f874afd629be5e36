import { commands } from './help/en.ts';
import type { Texts } from './texts.ts';

const help = `Mithaq — the register of cooperation between institutions

  mithaq read FILE…       reads documents and shows what is in them: instruments, meetings, statements, commitments
  mithaq explain FILE     shows which rule said what, and by which words
  mithaq rules [ID]       lists the rules; with an id, the rule and its examples
  mithaq capture FILE…    takes documents, or folders of them, into the register, to be reviewed
  mithaq serve            runs the register and prints its address

Options
  --language ar|en|fr     language of what is printed (else the system's, else Arabic)
  --format FORMAT         text (a readable report), json or jsonl; for read also facts
  --data FOLDER           the register's data folder (capture, serve)
  --port PORT             port of the server (serve)
  --services web,worker   what this machine runs (serve)
  --inbox FOLDER          takes in what comes into this folder (serve)
  --threads N             how many texts to read at once (read, explain; else as many as the machine can)
  --watch, --move-to FOLDER, --failures FILE
                          folders: see mithaq capture --help
  --html                  the rules as a page to look through and print (rules)
  --help, --version       after a command, help with it

Examples
  mithaq read news.txt
  mithaq read --format jsonl *.html | jq .reading.instruments
  cat news.txt | mithaq read -
  mithaq read --format jsonl - < archive.jsonl    one document a line: {"text": …}
  mithaq rules --html > rules.html
  mithaq explain news.txt
  mithaq capture incoming/*.docx
  mithaq serve --port 4400

Exit codes: 0 all done, 1 something asked for could not be done, 2 the command was not written right
`;

export const en: Texts = {
  help,
  commands,
  helpHeadings: { options: 'Options', examples: 'Examples' },
  standardInput: 'standard input',
  headings: {
    instruments: 'Instruments',
    meetings: 'Meetings',
    statements: 'Statements',
    activities: 'Activities',
    appointments: 'Appointments',
    commitments: 'Commitments',
    people: 'People',
    organisations: 'Organisations',
    dropped: 'Considered and dropped',
  },
  labels: {
    parties: 'Parties', signatories: 'Signatories', witnesses: 'In the presence of', date: 'Date', place: 'Place',
    fields: 'Fields', modalities: 'Modalities', duration: 'Term', renewal: 'Renewal', amount: 'Amount', evidence: 'Evidence', ordinal: 'Number', organ: 'Organ', chair: 'Chair',
    participants: 'Participants', decisions: 'Decisions taken', agendaItem: 'Agenda item', onBehalfOf: 'On behalf of', occasion: 'Occasion', positions: 'Positions',
    host: 'Host', implementing: 'Implementing', beneficiary: 'Beneficiary', length: 'Length', responsible: 'Responsible', due: 'Due',
    force: 'Force', organisation: 'Organisation', appointedBy: 'Appointed by', variants: 'Also', parent: 'Part of',
    because: 'Because', actingThrough: 'through', background: 'only referred to', finds: 'Finds', ignores: 'Ignores',
  },
  catalogue: {
    title: 'The rules by which Mithaq reads',
    counts: (rules, constructions) => `${rules} rules for ${constructions} constructions.`,
    none: 'no rule in this language',
    languages: { ar: 'Arabic', en: 'English', fr: 'French' },
  },
  nothingFound: 'Nothing in this text that the register records.',
  inferred: 'inferred',
  quotes: ['“', '”'],
  comma: ', ',
  colon: ': ',
  timesMany: (count) => `${count} of them`,
  refusals: {
    'invalid-address': () => 'This is not an address of the web, or it holds a password.',
    'private-address': () => 'The address leads to a computer in a private network; only pages of the public web are fetched.',
    'unreachable': () => 'The address cannot be reached from this computer.',
    'untrusted-certificate': () => 'The site could not prove that the address is its own.',
    'answers-with-error': ({ status }) => `The site did not show the page${status === undefined ? '' : ` (${status})`}.`,
    'too-many-redirects': () => 'The site leads from one address to another without end.',
    'unreadable-answer': () => 'What the site sent cannot be read.',
    'is-feed': () => 'This is a site’s list of news, not a page; it can be followed in the pages of the register.',
    'robots-forbid': () => 'The site does not allow programs to fetch this page (robots.txt).',
    'empty': () => 'The file is empty.',
    'binary': () => 'Not text: its content is binary.',
    'unsupported-format': ({ format }) => `This kind of file is not supported yet${format ? ` (${format})` : ''}; supported are txt, html, pdf, docx, doc, odt, rtf, mails (eml, msg), zip and pictures (png, jpg, tiff).`,
    'table-for-import': () => 'This is a table, not a text. Importing tables of agreements is not there yet; keep the file until it is.',
    'old-word': () => 'The Word file is very old, or damaged; save it as docx from Word or LibreOffice.',
    'broken-docx': () => 'The Word file is damaged and cannot be opened.',
    'broken-pdf': () => 'The PDF file is damaged and cannot be opened.',
    'broken-image': () => 'The picture is damaged and cannot be opened.',
    'broken-file': () => 'The file is damaged and cannot be opened.',
    'stopped': () => 'Reading it was stopped.',
    'too-large': ({ limit }) => `The file is larger than allowed${megabytes(limit)}.`,
    'too-much-text': ({ limit }) => `The text is longer than allowed${limit === undefined ? '' : ` (${limit} characters)`}.`,
    'too-many-pages': ({ pages, limit }) => `It has more pages than allowed${pages === undefined ? '' : ` (${pages} pages, at most ${limit})`}.`,
    'picture-too-large': () => 'The picture has more dots than fit into memory. Scan it at 300 dots an inch.',
    'too-many-files': ({ limit }) => `It holds more files than allowed${limit === undefined ? '' : ` (${limit})`}.`,
    'holds-files': () => 'It holds files and has no text of its own. Take it in with mithaq capture, or read its files one by one.',
    'too-deep': () => 'It lies in files within files, deeper than allowed.',
    'zip-bomb': () => 'The file unpacks to a size without limit; it was not opened.',
    'external-entities': () => 'The file calls in other files from outside; it was not opened.',
    'too-slow': () => 'Reading it took longer than allowed.',
    'out-of-memory': () => 'Reading it needed more memory than allowed.',
    'no-text': () => 'There is no text in it. It may be scanned pictures.',
    'encrypted': () => 'The file is protected by a password.',
    'reading-failed': () => 'Its text could not be read.',
  },
  problems: {
    unknownCommand: (name) => `Unknown command: ${name}`,
    unknownOption: (detail) => `Not a valid option: ${detail}`,
    oneTooMany: (name) => `One word too many: ${name}`,
    badValue: (option, value, allowed) => `Not a valid value of ${option}: ${value}. Possible: ${allowed.join(', ')}`,
    noFile: 'Name at least one file, or “-” to read standard input.',
    tryHelp: 'For help: mithaq --help',
    notFound: 'There is no such file.',
    isFolder: 'This is a folder; a file is needed.',
    mayNotRead: 'This file may not be read.',
    notADocument: 'This line holds no document: a JSON object with a “text” is needed.',
    lineTooLong: 'This line is longer than any document may be.',
    cannotRead: (code) => `The file could not be read (${code}).`,
    cannotWrite: (file, code) => `The file ${file} could not be written (${code}).`,
    noFolderToWatch: 'Name the folder to watch, and no file.',
    unknownRule: (id) => `No rule has this id: ${id}`,
    folderInUse: (folder, owner) => `The data folder ${folder} is in use by another copy (process ${owner}). Stop it, or choose another folder with --data.`,
    portTaken: (port) => `Port ${port} is taken by another program. Choose another with --port.`,
    modelMisnamed: (variable) => `The language model is named wrongly: ${variable}. MITHAQ_MODEL_URL takes an http or https address without a password, MITHAQ_MODEL_NAME the name of the model, MITHAQ_MODEL_KEY the key, if there is one.`,
    failed: (message) => `Unexpected error: ${message}`,
  },
  capture: {
    captured: 'taken in',
    known: 'already there',
    toReview: (findings) => `to review: ${findings}`,
    summary: ({ captured, known, refused }) => `Taken in: ${captured} · already there: ${known} · refused: ${refused}`,
    leftOut: (kinds) => `Left out: ${kinds.join(' · ')}`,
    because: { 'hidden': 'hidden', 'unfinished': 'not finished', 'no-document': 'no documents', 'link': 'links', 'part-of-page': 'parts of saved pages' },
    pace: (perSecond, left) => `${perSecond}/s${left === null ? '' : ` · ${left} left`}`,
    stopped: 'Stopped before the end. The same command goes on where it stopped; what is in the register is not taken twice.',
    watching: (folder) => `Watching ${folder}; Ctrl+C ends it.`,
    movedTo: (place) => `moved to ${place}`,
    unreachable: (folder) => `The folder ${folder} cannot be reached; it is tried again.`,
    noAnswer: 'The register does not answer; it is tried again.',
    failures: ['File', 'Code', 'Reason'],
  },
  serve: { ready: 'Mithaq is ready:', working: 'Mithaq is working on the documents that wait.' },
};

function megabytes(limit: string | number | undefined): string {
  return typeof limit === 'number' ? ` (${Math.round(limit / 1024 / 1024)} MB)` : '';
}

import type { Reading } from '@mithaq/reading';
import type { Heading } from '../language/index.ts';
import { organisationEntry, personEntry } from './actors.ts';
import { commitmentEntry, instrumentEntry } from './instruments.ts';
import { activityEntry, appointmentEntry, meetingEntry, statementEntry } from './meetings.ts';
import { type Entry, type Page } from './page.ts';

/** What was read in a document, for a person to read: sections of records, each with the words that prove it. */
export function report(reading: Reading, page: Page): string {
  const sections: readonly (readonly [Heading, readonly Entry[]])[] = [
    ['instruments', reading.instruments.map((one) => instrumentEntry(one, page))],
    ['meetings', reading.meetings.map((one) => meetingEntry(one, page))],
    ['statements', reading.statements.map((one) => statementEntry(one, page))],
    ['activities', reading.activities.map((one) => activityEntry(one, page))],
    ['appointments', reading.appointments.map((one) => appointmentEntry(one, page))],
    ['commitments', reading.commitments.map((one) => commitmentEntry(one, page))],
    ['people', reading.people.map((one) => personEntry(one, page))],
    ['organisations', reading.organisations.map((one) => organisationEntry(one, page))],
  ];
  const written = sections.filter(([, entries]) => entries.length > 0).map(([heading, entries]) => section(heading, entries, page));
  return written.length === 0 ? `${page.texts.nothingFound}\n` : written.join('\n');
}

function section(heading: Heading, entries: readonly Entry[], page: Page): string {
  const title = `${page.texts.headings[heading]} (${entries.length})`;
  return `${title}\n${entries.map((entry) => entryLines(entry, page)).join('')}`;
}

function entryLines({ head, lines }: Entry, { texts }: Page): string {
  const filled = lines.filter(([, value]) => value !== null && value !== '');
  return `  • ${head}\n${filled.map(([label, value]) => `      ${texts.labels[label]}${texts.colon}${value}\n`).join('')}`;
}

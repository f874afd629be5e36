import type { CommitmentFinding, InstrumentFinding, PartyFinding, SignatoryFinding, Topic } from '@mithaq/reading';
import { commitmentForces, fields, instrumentTypes, modalities, reportedStatuses } from '@mithaq/register';
import { asIs, type Entry, type Page, quoted, row, said, term, written } from './page.ts';

export function instrumentEntry(instrument: InstrumentFinding, page: Page): Entry {
  const status = said(instrument.status, (code) => term(reportedStatuses, code, page), page);
  const several = instrument.count > 1 ? ` · ${page.texts.timesMany(instrument.count)}` : '';
  const background = instrument.role === 'background' ? ` · ${page.texts.labels.background}` : '';
  const type = term(instrumentTypes, instrument.type.value, page);
  return {
    head: `${instrument.name.value} (${type}) — ${status}${several}${background}`,
    lines: [
      ['parties', row(instrument.parties, (party) => partyName(party, page), page)],
      ['signatories', row(instrument.signatories, (signatory) => signatoryName(signatory, page), page)],
      ['witnesses', row(instrument.witnesses, page.nameOf, page)],
      ['date', said(instrument.date, written, page)],
      ['place', said(instrument.place, asIs, page)],
      ['fields', row(instrument.fields, (topic) => topicName(topic, fields, page), page)],
      ['modalities', row(instrument.modalities, (topic) => topicName(topic, modalities, page), page)],
      ['duration', said(instrument.duration, asIs, page)],
      ['renewal', said(instrument.renewal, asIs, page)],
      ['amount', said(instrument.amount, asIs, page)],
      ['evidence', quoted(instrument.evidence, page)],
    ],
  };
}

function partyName(party: PartyFinding, page: Page): string {
  const through = party.actingThrough === null ? '' : ` (${page.texts.labels.actingThrough} ${page.nameOf(party.actingThrough)})`;
  return page.nameOf(party.organisation) + through;
}

function signatoryName({ person, office, onBehalfOf }: SignatoryFinding, page: Page): string {
  const who = [person === null ? null : page.nameOf(person), office].filter((part) => part !== null).join(page.texts.comma);
  return onBehalfOf === null ? who : `${who} (${page.texts.labels.onBehalfOf} ${page.nameOf(onBehalfOf)})`;
}

function topicName<C extends string>(topic: Topic<C>, terms: Parameters<typeof term<C>>[0], page: Page): string {
  const name = topic.code === null ? null : term(terms, topic.code, page);
  return name === null || name === topic.words ? topic.words : `${topic.words} [${name}]`;
}

export function commitmentEntry(commitment: CommitmentFinding, page: Page): Entry {
  return {
    head: commitment.text.value.replace(/\s+/gu, ' ').trim(),
    lines: [
      ['responsible', row(commitment.responsible, page.nameOf, page)],
      ['force', said(commitment.force, (force) => term(commitmentForces, force, page), page)],
      ['due', said(commitment.due, written, page)],
      ['evidence', quoted(commitment.evidence, page)],
    ],
  };
}

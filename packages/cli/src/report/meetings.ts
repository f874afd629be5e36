import type { ActivityFinding, AppointmentFinding, MeetingFinding, StatementFinding } from '@mithaq/reading';
import { activityStatuses, activityTypes, meetingStatuses, meetingTypes, positionActs } from '@mithaq/register';
import { asIs, type Entry, type Page, quoted, row, said, term, written } from './page.ts';

export function meetingEntry(meeting: MeetingFinding, page: Page): Entry {
  const type = term(meetingTypes, meeting.type.value, page);
  const status = term(meetingStatuses, meeting.status.value, page);
  return {
    head: `${meeting.name.value} (${type}) — ${status}`,
    lines: [
      ['ordinal', said(meeting.ordinal, String, page)],
      ['date', said(meeting.date, written, page)],
      ['place', said(meeting.place, asIs, page)],
      ['organ', said(meeting.organ, page.nameOf, page)],
      ['chair', said(meeting.chair, page.nameOf, page)],
      ['participants', row(meeting.participants, page.nameOf, page)],
      ['decisions', said(meeting.decisions, asIs, page)],
      ['agendaItem', said(meeting.agendaItem, asIs, page)],
      ['evidence', quoted(meeting.evidence, page)],
    ],
  };
}

export function statementEntry(statement: StatementFinding, page: Page): Entry {
  const office = said(statement.office, asIs, page);
  const positions = statement.positions.map(({ act, issue }) => `${term(positionActs, act.value, page)}${page.texts.colon}${issue.value}`);
  return {
    head: `${page.nameOf(statement.speaker.value)}${office === null ? '' : ` — ${office}`}`,
    lines: [
      ['onBehalfOf', said(statement.onBehalfOf, asIs, page)],
      ['occasion', said(statement.occasion, asIs, page)],
      ['positions', positions.length === 0 ? null : positions.join(page.texts.comma)],
      ['evidence', quoted(statement.evidence, page)],
    ],
  };
}

export function activityEntry(activity: ActivityFinding, page: Page): Entry {
  const type = term(activityTypes, activity.type.value, page);
  return {
    head: `${activity.name.value} (${type}) — ${term(activityStatuses, activity.status.value, page)}`,
    lines: [
      ['host', said(activity.host, page.nameOf, page)],
      ['implementing', row(activity.implementing, page.nameOf, page)],
      ['beneficiary', said(activity.beneficiary, page.nameOf, page)],
      ['length', said(activity.length, asIs, page)],
      ['date', said(activity.date, written, page)],
      ['place', said(activity.place, asIs, page)],
      ['evidence', quoted(activity.evidence, page)],
    ],
  };
}

export function appointmentEntry(appointment: AppointmentFinding, page: Page): Entry {
  const person = said(appointment.person, page.nameOf, page);
  return {
    head: [person, appointment.office.value].filter((part) => part !== null).join(' — '),
    lines: [
      ['organisation', said(appointment.organisation, page.nameOf, page)],
      ['appointedBy', said(appointment.appointedBy, page.nameOf, page)],
      ['date', said(appointment.date, written, page)],
      ['evidence', quoted(appointment.evidence, page)],
    ],
  };
}

import type { OrganisationFinding, PersonFinding } from '@mithaq/reading';
import { organisationKinds } from '@mithaq/register';
import { asIs, type Entry, type Page, row, said, term } from './page.ts';

export function personEntry(person: PersonFinding, page: Page): Entry {
  const offices = person.offices.map(({ title, organisation }) => {
    const body = said(organisation, page.nameOf, page);
    const office = said(title, asIs, page) ?? '';
    return body === null || title.value.includes(organisation?.value === undefined ? body : page.nameOf(organisation.value)) ? office : `${office} — ${body}`;
  });
  return { head: [person.name.value, ...offices].join(page.texts.comma), lines: [] };
}

export function organisationEntry(organisation: OrganisationFinding, page: Page): Entry {
  // the kind is nearly always supposed from the name: marking it each time would drown the marks that matter
  const kind = organisation.kind?.value ?? 'other';
  return {
    head: kind === 'other' ? organisation.name.value : `${organisation.name.value} (${term(organisationKinds, kind, page)})`,
    lines: [
      ['variants', row(organisation.variants, asIs, page)],
      ['parent', said(organisation.parent, page.nameOf, page)],
    ],
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day on which a mail was sent, where it was sent: «00:30 +0300» on the second is the second, although it is still the first in London. */
export function mailDay(stated: string | null): string | null {
  const written = /(?<!\d)(\d{1,2})[ -]+([a-z]{3})[a-z]*[ -]+(\d{4})(?!\d)/i.exec(stated ?? '');
  const month = MONTHS.indexOf((written?.[2] ?? '').toLowerCase()) + 1;
  if (written !== null && month > 0) return existing(`${written[3]}-${String(month).padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`);
  return existing(/^\d{4}-\d{2}-\d{2}/.exec(stated ?? '')?.[0] ?? '');
}

function existing(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || day < '1970' || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

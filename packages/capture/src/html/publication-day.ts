const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a machine-readable date, as the page's own clock had it: `2025-08-29T00:30:00+03:00` is the 29th, not the
 * 28th of Greenwich. Dates written for people are left to the reading.
 */
export function publicationDay(written: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(written) ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(written) ?? [];
  if (year !== undefined) return validDay(Number(year), Number(month), Number(day));
  const [, mailDay, mailMonth, mailYear] = /^\s*(?:[a-z]{3},\s*)?(\d{1,2}) ([a-z]{3}) (\d{4})\b/i.exec(written) ?? [];
  return mailMonth === undefined ? null : validDay(Number(mailYear), MONTHS.indexOf(mailMonth.toLowerCase()) + 1, Number(mailDay));
}

function validDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

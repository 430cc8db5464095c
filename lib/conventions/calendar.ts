/** A day on the person's own calendar. Months are 1–12, as people write them. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** A week and the year that it belongs to: around New Year not always that of the day. */
export type IsoWeek = { readonly year: number; readonly week: number };

const DAY_MS = 86_400_000;

/**
 * The week that holds the date's Thursday, counted from the week that holds its year's first (ISO 8601).
 *
 * @example
 * isoWeek({ year: 2027, month: 1, day: 1 }) // { year: 2026, week: 53 }
 */
export function isoWeek({ year, month, day }: CalendarDate): IsoWeek {
  const time = timeOf(year, month, day);
  const thursday = time + (4 - weekdayOf(time)) * DAY_MS;
  const weekYear = new Date(thursday).getUTCFullYear();
  return { year: weekYear, week: Math.floor((thursday - timeOf(weekYear, 1, 1)) / DAY_MS / 7) + 1 };
}

/**
 * The Monday of a week; undefined where its year has no such week.
 *
 * @example
 * mondayOf({ year: 2026, week: 53 }) // { year: 2026, month: 12, day: 28 }
 */
export function mondayOf({ year, week }: IsoWeek): CalendarDate | undefined {
  // The fourth of January is always in the first week.
  const fourth = timeOf(year, 1, 4);
  const date = dateOf(fourth + (1 - weekdayOf(fourth) + (week - 1) * 7) * DAY_MS);
  const real = isoWeek(date);
  return real.year === year && real.week === week ? date : undefined;
}

/**
 * Whether the calendar has such a day.
 *
 * @example
 * isDate({ year: 2026, month: 2, day: 29 }) // false
 */
export function isDate({ year, month, day }: CalendarDate): boolean {
  const real = dateOf(timeOf(year, month, day));
  return real.year === year && real.month === month && real.day === day;
}

/** Date.UTC takes the years 0–99 for 1900–1999. */
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function dateOf(time: number): CalendarDate {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday is 7. */
function weekdayOf(time: number): number {
  return new Date(time).getUTCDay() || 7;
}

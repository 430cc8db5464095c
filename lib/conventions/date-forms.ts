import { type CalendarDate, isDate, isoWeek, mondayOf } from '@/lib/conventions/calendar';
import type { DateForm } from '@/lib/conventions/convention';

/** How a form is written and read. A form without a day reads as the first day of what it names. */
type Form = {
  readonly write: (date: CalendarDate) => string;
  /** Groups in the order of `read`'s arguments. */
  readonly shape: RegExp;
  readonly read: (...numbers: readonly number[]) => CalendarDate | undefined;
};

const FORMS: Readonly<Record<DateForm, Form>> = {
  'yyyy-mm': {
    write: ({ year, month }) => `${four(year)}-${two(month)}`,
    shape: /^(\d{4})-(\d{2})$/,
    read: (year = 0, month = 0) => real(year, month, 1),
  },
  yyyymm: {
    write: ({ year, month }) => four(year) + two(month),
    shape: /^(\d{4})(\d{2})$/,
    read: (year = 0, month = 0) => real(year, month, 1),
  },
  yyyymmdd: {
    write: ({ year, month, day }) => four(year) + two(month) + two(day),
    shape: /^(\d{4})(\d{2})(\d{2})$/,
    read: (year = 0, month = 0, day = 0) => real(year, month, day),
  },
  'yyyy-mm-dd': {
    write: ({ year, month, day }) => `${four(year)}-${two(month)}-${two(day)}`,
    shape: /^(\d{4})-(\d{2})-(\d{2})$/,
    read: (year = 0, month = 0, day = 0) => real(year, month, day),
  },
  'yyyy-ww': {
    write: (date) => {
      const { year, week } = isoWeek(date);
      return `${four(year)}w${two(week)}`;
    },
    shape: /^(\d{4})w(\d{2})$/i,
    read: (year = 0, week = 0) => mondayOf({ year, week }),
  },
  'yyyy-q': {
    write: ({ year, month }) => `${four(year)}-q${Math.ceil(month / 3)}`,
    shape: /^(\d{4})-q([1-4])$/i,
    read: (year = 0, quarter = 0) => real(year, quarter * 3 - 2, 1),
  },
  yyyy: {
    write: ({ year }) => four(year),
    shape: /^(\d{4})$/,
    read: (year = 0) => real(year, 1, 1),
  },
};

/** The forms in the order in which they are offered. */
export const DATE_FORMS = Object.keys(FORMS) as readonly DateForm[];

/**
 * A date in one of the forms. A week is an ISO 8601 one, with the year that the week belongs to.
 *
 * @param date a day of the years 0–9999
 * @example
 * writeDate('yyyy-ww', { year: 2027, month: 1, day: 1 }) // '2026w53'
 */
export function writeDate(form: DateForm, date: CalendarDate): string {
  return FORMS[form].write(date);
}

/**
 * The first day of what a text names in one of the forms; undefined where it is no such date. The `w` of a week and the
 * `q` of a quarter may be capitals: a convention may ask for these.
 *
 * @example
 * readDate('yyyy-q', '2026-q4') // { year: 2026, month: 10, day: 1 }
 */
export function readDate(form: DateForm, text: string): CalendarDate | undefined {
  const { shape, read } = FORMS[form];
  const match = shape.exec(text);
  return match === null ? undefined : read(...match.slice(1).map(Number));
}

function real(year: number, month: number, day: number): CalendarDate | undefined {
  const date = { year, month, day };
  return isDate(date) ? date : undefined;
}

function four(number: number): string {
  return String(number).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

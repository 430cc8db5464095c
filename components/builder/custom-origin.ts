import { customField } from '@/lib/share/form-prefill';
import type { FormValues } from '@/lib/utm/form-values';

type Row = FormValues['custom'][number];

/**
 * The custom rows of an address, each with the field that it opened as: an address locks and hides its own rows, not
 * one that comes to bear the same name while somebody types.
 */
export function withOrigins(custom: readonly Row[]): Row[] {
  return custom.map((row) => ({ ...row, origin: customField(row.name) }));
}

/** The same for the rows that a preset fills in: of these fields only. The others stay what they were. */
export function withOriginsOf(custom: readonly Row[], fields: ReadonlySet<string>): Row[] {
  return custom.map((row) => {
    const origin = customField(row.name);
    return fields.has(origin) ? { ...row, origin } : row;
  });
}

/** The field that a row opened as; undefined for a row that the person added. */
export function originOf(row: Row | undefined): string | undefined {
  return row !== undefined && 'origin' in row && typeof row.origin === 'string' ? row.origin : undefined;
}

/** Whether a row opened as one of these fields. */
export function isAmong(fields: ReadonlySet<string>, row: Row | undefined): boolean {
  const origin = originOf(row);
  return origin !== undefined && fields.has(origin);
}

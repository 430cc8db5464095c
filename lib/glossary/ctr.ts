import { type Fail, fail, type Result } from '@/lib/result';

export type CtrField = 'clicks' | 'impressions';

/** Which field is wrong, and why. Words live in lib/i18n. */
export type CtrError =
  | { readonly code: 'empty'; readonly field: CtrField }
  | { readonly code: 'negative'; readonly field: CtrField }
  /** `1.5`: clicks and impressions are counted one by one. */
  | { readonly code: 'fraction'; readonly field: CtrField }
  | { readonly code: 'not_a_number'; readonly field: CtrField }
  /** Above 2^53 - 1, where counting is no longer exact. */
  | { readonly code: 'too_large'; readonly field: CtrField }
  | { readonly code: 'impressions_zero'; readonly field: 'impressions' }
  | { readonly code: 'clicks_above_impressions'; readonly field: 'clicks' };

const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const FRACTION = /^[\d,]*\.\d+$/;
const NEGATIVE = /^[-\u2212]\s*\d/;
/** Longer than any count; keeps a pasted novel from being normalised. */
const MAX_LENGTH = 100;

function readCount(value: unknown, field: CtrField): Result<{ count: number }, CtrError> {
  const reject = (code: 'empty' | 'negative' | 'fraction' | 'not_a_number' | 'too_large'): Fail<CtrError> =>
    fail({ code, field });
  if (typeof value !== 'string') return reject('not_a_number');
  const trimmed = value.trim();
  if (trimmed === '') return reject('empty');
  if (trimmed.length > MAX_LENGTH) return reject('not_a_number');
  const text = trimmed.normalize('NFKC');
  if (NEGATIVE.test(text)) return reject('negative');
  if (FRACTION.test(text)) return reject('fraction');
  if (!PLAIN.test(text) && !GROUPED.test(text)) return reject('not_a_number');
  const count = Number(text.replaceAll(',', ''));
  return Number.isSafeInteger(count) ? { ok: true, count } : reject('too_large');
}

/**
 * The click-through rate, clicks ÷ impressions, as a fraction between 0 and 1.
 *
 * Both arguments are texts as people type them: `8000`, `8,000`, `８，０００`. Total: whatever is given, the answer is
 * a rate or a coded error that names the field to mend. The first wrong field is reported.
 *
 * @example
 * clickThroughRate('100', '8,000') // { ok: true, rate: 0.0125 }
 * clickThroughRate('100', '0') // { ok: false, error: { code: 'impressions_zero', field: 'impressions' } }
 */
export function clickThroughRate(clicks: unknown, impressions: unknown): Result<{ rate: number }, CtrError> {
  const clicked = readCount(clicks, 'clicks');
  if (!clicked.ok) return clicked;
  const shown = readCount(impressions, 'impressions');
  if (!shown.ok) return shown;
  if (shown.count === 0) return fail({ code: 'impressions_zero', field: 'impressions' });
  if (clicked.count > shown.count) return fail({ code: 'clicks_above_impressions', field: 'clicks' });
  return { ok: true, rate: clicked.count / shown.count };
}

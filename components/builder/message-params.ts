import { listText } from '@/components/i18n/list-text';
import type { Locale } from '@/lib/i18n/locales';

/** The fields of a coded result as arguments of its message: lists are joined, all else is as it is. */
export function messageParams(
  coded: { readonly code: string },
  locale: Locale,
): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(coded) as [string, unknown][]) {
    if (typeof value === 'number' || typeof value === 'string') params[name] = value;
    else if (typeof value === 'boolean') params[name] = String(value);
    else if (Array.isArray(value)) params[name] = listText(value, locale);
  }
  // A space or a control character is not seen in a sentence: its sign is.
  if (typeof params.characters === 'string') params.characters = showInvisible(params.characters);
  return params;
}

const CONTROL_PICTURES = 0x2400;

function showInvisible(text: string): string {
  return [...text]
    .map((char) => {
      const point = char.codePointAt(0) ?? 0;
      if (point === 0x20) return '␣';
      return point < 0x20 ? String.fromCodePoint(CONTROL_PICTURES + point) : char;
    })
    .join(' ');
}

import { encodeText } from '@/lib/url/encode';
import { writtenKey } from '@/lib/utm/keys';
import type { WriteNotice } from '@/lib/utm/notices';
import type { Settings } from '@/lib/utm/options';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { writeValue } from '@/lib/utm/value';

/** A tag or custom parameter to write, or, where `written` is null, to take out. */
export type Entry = { readonly key: string; readonly value: string; readonly written: string | null };

/**
 * A tag's value as text: `undefined` where there is nothing to write, `null` where it is to be taken out. Numbers and
 * the like are written as JavaScript writes them; what has no text is reported.
 */
export function readTag(tags: unknown, key: UtmKey, notices: WriteNotice[]): string | null | undefined {
  if (tags === null || tags === undefined) return undefined;
  const value = (tags as { readonly [Key in UtmKey]?: unknown })[key];
  switch (typeof value) {
    case 'string':
      return value === '' ? undefined : value;
    case 'undefined':
      return undefined;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      if (value === null) return null;
      notices.push({ code: 'value_not_text', key });
      return undefined;
  }
}

/** All that is to be written, in order: the nine, then the custom parameters (URL-RULES 2.1). */
export function readEntries(tags: unknown, settings: Settings, notices: WriteNotice[]): readonly Entry[] {
  const entries = new Map<UtmKey, Entry>();
  for (const key of UTM_KEYS) {
    const value = readTag(tags, key, notices);
    if (value === null) entries.set(key, { key, value: '', written: null });
    else if (value !== undefined) entries.set(key, toEntry(key, value, settings, notices));
  }
  const custom: Entry[] = [];
  for (const [name, value] of settings.custom) {
    const key = writtenKey(name);
    if (value === '') continue;
    if (name === '') {
      notices.push({ code: 'custom_unnamed', value });
    } else if (key === undefined) {
      custom.push(toEntry(name, value, settings, notices));
    } else {
      const free = !entries.has(key);
      notices.push({ code: 'custom_is_tag', key, written: free });
      if (free) entries.set(key, toEntry(key, value, settings, notices));
    }
  }
  const nine = UTM_KEYS.flatMap((key) => entries.get(key) ?? []);
  return [...nine, ...custom];
}

function toEntry(key: string, value: string, settings: Settings, notices: WriteNotice[]): Entry {
  if (!value.isWellFormed() || !key.isWellFormed()) notices.push({ code: 'surrogate_replaced', key });
  return { key, value, written: `${encodeText(key)}=${writeValue(value, settings)}` };
}

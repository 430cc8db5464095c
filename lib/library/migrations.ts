import { LIMITS } from '@/lib/library/limits';

/** A file's content, without its version. It may be anything: the schema comes after. */
type Content = { readonly [key: string]: unknown };

/** One step from the version of its key to the next. Steps are never changed once a version is out. */
const MIGRATIONS: { readonly [version: number]: (content: Content) => Content } = {
  0: nameAndAddress,
};

/**
 * Brings the content of an older file to a version, step by step. Never throws: what it does not understand it leaves
 * for the schema to refuse.
 *
 * @example
 * migrate({ presets: [{ name: 'Mail', address: 'https://utmost.example/en#source=news' }] }, 0, 1)
 * // { kind: 'library', presets: [{ id: 'older-1-Mail', name: 'Mail', prefill: 'source=news' }], conventions: [] }
 */
export function migrate(content: Content, from: number, to: number): Content {
  let current = content;
  for (let version = from; version < to; version += 1) current = MIGRATIONS[version]?.(current) ?? current;
  return current;
}

/** Version 0 is what people keep in a list of their own: names, and bookmarks of the builder. */
function nameAndAddress(content: Content): Content {
  const { presets } = content;
  if (!Array.isArray(presets)) return content;
  return { ...content, kind: 'library', conventions: [], presets: presets.map(presetOf) };
}

function presetOf(item: unknown, index: number): unknown {
  if (typeof item !== 'object' || item === null || !('name' in item && 'address' in item)) return item;
  const { name, address, ...rest } = item;
  if (typeof name !== 'string' || typeof address !== 'string') return item;
  // The same file has the same ids each time, so that opening it twice changes nothing.
  const id = `older-${index + 1}-${name}`.slice(0, LIMITS.id);
  return { ...rest, id, name, prefill: address.replace(/^[^#?]*[#?]/, '') };
}

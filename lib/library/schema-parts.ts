import * as z from 'zod/mini';
import { LIMITS } from '@/lib/library/limits';

/** Text of at most that many UTF-16 units. */
export const text = (limit: number) => z.string().check(z.maxLength(limit));

export const list = <Item extends z.ZodMiniType>(item: Item, limit: number) =>
  z.array(item).check(z.maxLength(limit));

export const idText = text(LIMITS.id).check(z.minLength(1));

export const count = z.int().check(z.gte(0), z.lte(LIMITS.count));

/** Milliseconds since 1970. */
export const time = z.int().check(z.gte(0), z.lte(LIMITS.time));

/**
 * Written always, and read as its default where it is missing: files that people write by hand stay short, and files
 * from before a field was there still open.
 */
export const saved = <Schema extends z.ZodMiniType>(schema: Schema, standard: z.output<Schema>) =>
  z._default(schema, () => standard as Exclude<z.output<Schema>, undefined>);

export const flag = (standard: boolean) => saved(z.boolean(), standard);

/** What every saved item carries. */
export const meta = { createdAt: saved(time, 0), changedAt: saved(time, 0), revision: saved(count, 0) };

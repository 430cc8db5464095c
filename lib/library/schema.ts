import * as z from 'zod/mini';
import { conventionSchema } from '@/lib/library/convention-schema';
import {
  DEFAULT_SETTINGS,
  type HistoryEntry,
  type KnownValue,
  type Preset,
  type Settings,
} from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { count, flag, idText, list, meta, saved, text, time } from '@/lib/library/schema-parts';
import { SHARED_KINDS, type SharedPart } from '@/lib/library/shared-part';
import { UTM_KEYS } from '@/lib/utm/params';

/** @see Preset */
export const presetSchema = z.object({
  id: idText,
  name: text(LIMITS.name),
  description: saved(text(LIMITS.text), ''),
  prefill: text(LIMITS.prefill),
  conventions: saved(list(idText, LIMITS.conventionIds), []),
  starred: flag(false),
  ...meta,
}) satisfies z.ZodMiniType<Preset>;

/** @see HistoryEntry */
export const historySchema = z.object({
  id: idText,
  url: text(LIMITS.url),
  firstAt: time,
  lastAt: time,
  times: count,
  preset: saved(text(LIMITS.name), ''),
  platform: saved(text(LIMITS.id), ''),
  note: saved(text(LIMITS.text), ''),
  labels: saved(list(text(LIMITS.label), LIMITS.labels), []),
}) satisfies z.ZodMiniType<HistoryEntry>;

/** @see KnownValue */
export const knownSchema = z.object({
  param: z.enum(UTM_KEYS),
  value: text(LIMITS.value),
}) satisfies z.ZodMiniType<KnownValue>;

/** @see Settings */
export const settingsSchema = z.object({
  ownDomains: saved(list(text(LIMITS.domain), LIMITS.ownDomains), [...DEFAULT_SETTINGS.ownDomains]),
  checksOff: saved(list(text(LIMITS.id), LIMITS.checksOff), [...DEFAULT_SETTINGS.checksOff]),
  language: saved(z.nullable(z.enum(['en', 'ja'])), DEFAULT_SETTINGS.language),
  theme: saved(z.enum(['light', 'dark', 'system']), DEFAULT_SETTINGS.theme),
  follow: flag(DEFAULT_SETTINGS.follow),
  mode: saved(z.enum(['quick', 'guided']), DEFAULT_SETTINGS.mode),
  keepHistory: flag(DEFAULT_SETTINGS.keepHistory),
}) satisfies z.ZodMiniType<Settings>;

const sharedShape = {
  kind: z.enum(SHARED_KINDS),
  presets: list(presetSchema, LIMITS.presets),
  conventions: list(conventionSchema, LIMITS.conventions),
};

/** What a link packs. What is personal is dropped like any key that is not ours. */
export const linkSchema = z.object(sharedShape) satisfies z.ZodMiniType<SharedPart>;

/** What a file holds beside its version. */
export const fileSchema = z.object({
  ...sharedShape,
  savedAt: z.exactOptional(time),
  history: z.exactOptional(list(historySchema, LIMITS.history)),
  known: z.exactOptional(list(knownSchema, LIMITS.known)),
  settings: z.exactOptional(settingsSchema),
}) satisfies z.ZodMiniType<SharedPart>;

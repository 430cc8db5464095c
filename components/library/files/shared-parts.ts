import type { Convention } from '@/lib/conventions/convention';
import type { Library, Preset } from '@/lib/library/library';
import type { SharedPart } from '@/lib/library/shared-part';

/** A preset to give away, with the conventions that it asks for: without them it would not hold anybody to them. */
export function presetPart(preset: Preset, conventions: readonly Convention[]): SharedPart {
  const asked = conventions.filter(({ id }) => preset.conventions.includes(id));
  return { kind: 'preset', presets: [preset], conventions: asked };
}

export function conventionPart(convention: Convention): SharedPart {
  return { kind: 'convention', presets: [], conventions: [convention] };
}

/** Everything, and when it was saved. */
export function backupPart(library: Library, savedAt: number): SharedPart {
  return { kind: 'library', savedAt, ...library };
}

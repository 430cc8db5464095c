import type { Preset } from '@/lib/library/library';
import { parsePrefill, serialisePrefill } from '@/lib/share/prefill';

/**
 * The address that opens the builder with a preset: readable, and the same as long as the preset is. Other devices open
 * it too, for it holds all that the preset fills in, locks and hides; its id tells this one which preset it is.
 *
 * @param page - the builder's page, without a fragment
 *
 * @example
 * presetAddress({ id: 'p1', prefill: 'source=a&lock=source' }, '/en/') // '/en/#source=a&lock=source&preset=p1'
 */
export function presetAddress({ id, prefill }: Pick<Preset, 'id' | 'prefill'>, page: string): string {
  return `${page}#${serialisePrefill({ ...parsePrefill(prefill).state, preset: id })}`;
}

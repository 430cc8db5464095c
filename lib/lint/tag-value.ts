import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';
import type { UtmKey } from '@/lib/utm/params';

/**
 * One of the nine as it ends up in the link; undefined where it is empty.
 *
 * @example
 * tagValue(link, 'utm_medium')?.place // 'field'
 */
export function tagValue({ values }: LintedLink, key: UtmKey): LintedValue | undefined {
  // A counted loop: this is asked for every link, most of which are clean.
  for (let i = 0; i < values.length; i++) if (values[i]?.key === key) return values[i];
  return undefined;
}

/** Whether the link carries any tag: what an untagged link lacks is nobody's mistake. */
export function isTagged({ values }: LintedLink): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]?.key !== undefined) return true;
  return false;
}

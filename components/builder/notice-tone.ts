import type { Tone } from '@/components/ui/callout';
import type { LinkNotice } from '@/lib/utm/form-link';

/** How much a notice matters: what was merely done is information, what may not be meant is a warning. */
const TONES: Readonly<Record<LinkNotice['code'], Tone>> = {
  soft_breaks_joined: 'info',
  trimmed: 'info',
  unwrapped: 'info',
  line_breaks_removed: 'info',
  scheme_added: 'info',
  scheme_added_maybe_file: 'warning',
  characters_encoded: 'info',
  unusual_space_kept: 'warning',
  tag_replaced: 'warning',
  tag_reencoded: 'info',
  tag_kept: 'info',
  tag_removed: 'info',
  duplicate_dropped: 'info',
  key_corrected: 'info',
  tag_moved: 'info',
  surrogate_replaced: 'warning',
  value_not_text: 'warning',
  custom_is_tag: 'warning',
  custom_unnamed: 'warning',
  value_trimmed: 'info',
};

export function toneOf(code: LinkNotice['code']): Tone {
  return TONES[code];
}

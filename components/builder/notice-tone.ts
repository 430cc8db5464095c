import type { Tone } from '@/components/ui/callout';
import type { FormNotice } from '@/lib/utm/form-link';
import type { Notice } from '@/lib/utm/notices';

/** How much a notice matters: what was merely done is information, what breaks reports is a warning. */
const TONES: Readonly<Record<(Notice | FormNotice)['code'], Tone>> = {
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
  second_question_mark: 'warning',
  question_mark_missing: 'warning',
  html_entity: 'warning',
  full_width_delimiter: 'warning',
  quoted_printable: 'warning',
  trailing_punctuation: 'warning',
  tags_after_hash: 'warning',
  key_case: 'warning',
  key_encoded: 'warning',
  key_misspelt: 'warning',
  key_unknown: 'warning',
  value_missing: 'warning',
  duplicate_tag: 'warning',
  double_encoded: 'warning',
  shift_jis: 'warning',
  escapes_not_utf8: 'warning',
  lone_surrogate: 'warning',
  recommended_missing: 'warning',
  value_trimmed: 'info',
};

export function toneOf(code: (Notice | FormNotice)['code']): Tone {
  return TONES[code];
}

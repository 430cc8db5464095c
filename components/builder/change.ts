import type { ChangedField } from '@/lib/library/apply-preset';
import type { CleanNotice } from '@/lib/url/notices';
import type { FormValues } from '@/lib/utm/form-values';
import type { TagValues, UtmKey } from '@/lib/utm/params';

/** Values to put into the form at once. */
export type Patch = Partial<FormValues>;

/** Something that was done to the form for the person: it is told, and can be undone. */
export type Change =
  | {
      readonly code: 'tags_moved';
      readonly moved: Readonly<TagValues>;
      readonly stayed: readonly UtmKey[];
      readonly notices: readonly CleanNotice[];
    }
  | { readonly code: 'repaired'; readonly before: string; readonly after: string }
  | { readonly code: 'kept_own'; readonly key: string; readonly value: string }
  | { readonly code: 'value_filled'; readonly key: 'url' | UtmKey; readonly value: string }
  | { readonly code: 'example_filled' }
  | { readonly code: 'guided_filled'; readonly place: string }
  | { readonly code: 'token_inserted'; readonly key: string; readonly token: string }
  | { readonly code: 'cleared' }
  | { readonly code: 'fixed'; readonly name: string; readonly before: string; readonly after: string }
  | { readonly code: 'fixed_all'; readonly count: number }
  | { readonly code: 'check_off'; readonly title: string }
  /** The conventions' standard values. */
  | { readonly code: 'standards_filled'; readonly keys: readonly string[] }
  | { readonly code: 'convention_off'; readonly names: string }
  | { readonly code: 'composed'; readonly key: string }
  | {
      readonly code: 'preset_applied';
      readonly name: string;
      readonly count: number;
      readonly changed: readonly ChangedField[];
    }
  | { readonly code: 'preset_left' }
  | { readonly code: 'custom_removed'; readonly name: string }
  | { readonly code: 'address_opened' | 'draft_continued' };

/** A change that was made, and what it replaced. */
export type MadeChange = {
  readonly id: number;
  readonly change: Change;
  readonly before: Patch;
  /** The fields that the person had emptied. */
  readonly emptied: ReadonlySet<UtmKey>;
  /** Puts back what it replaced beside the values. */
  readonly restore: (() => void) | undefined;
};

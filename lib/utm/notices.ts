import type { AddressError, CleanNotice, Position } from '@/lib/url/notices';
import type { UtmKey } from '@/lib/utm/params';

/** What writing tags did to the destination, as data. Values are decoded. Words live in lib/i18n. */
export type WriteNotice =
  | { readonly code: 'tag_replaced'; readonly key: string; readonly before: string; readonly after: string }
  /** Same value, other bytes (`a+b` → `a%20b`): before and after are the raw texts. */
  | { readonly code: 'tag_reencoded'; readonly key: string; readonly before: string; readonly after: string }
  | { readonly code: 'tag_kept'; readonly key: string; readonly before: string; readonly after: string }
  | { readonly code: 'tag_removed'; readonly key: string; readonly before: string }
  | { readonly code: 'duplicate_dropped'; readonly key: string; readonly before: string }
  | { readonly code: 'key_corrected'; readonly key: string; readonly before: string }
  | { readonly code: 'tag_moved'; readonly key: string; readonly to: 'query' | 'fragment' }
  | { readonly code: 'surrogate_replaced'; readonly key: string }
  | { readonly code: 'value_not_text'; readonly key: string }
  /** A custom parameter named like one of the nine: written as that tag if the tag is free, else left out. */
  | { readonly code: 'custom_is_tag'; readonly key: UtmKey; readonly written: boolean }
  | { readonly code: 'custom_unnamed'; readonly value: string };

/** What reading found. `repair` is the whole text with this one thing mended. */
export type ReadNotice =
  | { readonly code: 'second_question_mark'; readonly repair: string }
  | { readonly code: 'question_mark_missing'; readonly repair: string }
  | { readonly code: 'html_entity'; readonly entity: string; readonly repair: string }
  | { readonly code: 'full_width_delimiter'; readonly characters: string; readonly repair: string }
  /** Every `=` is written `=3D`, as in the source of a mail. */
  | { readonly code: 'quoted_printable'; readonly repair: string }
  | { readonly code: 'trailing_punctuation'; readonly characters: string; readonly repair: string }
  | { readonly code: 'tags_after_hash'; readonly keys: readonly UtmKey[]; readonly repair: string }
  | { readonly code: 'key_case'; readonly key: UtmKey; readonly before: string; readonly repair: string }
  | { readonly code: 'key_encoded'; readonly key: UtmKey; readonly before: string; readonly repair: string }
  | { readonly code: 'key_misspelt'; readonly key: UtmKey; readonly before: string; readonly repair: string }
  /** `utm_` keys that GA4 does not know; the repair takes them out. */
  | { readonly code: 'key_unknown'; readonly names: readonly string[]; readonly repair: string }
  | { readonly code: 'value_missing'; readonly key: UtmKey; readonly repair: string }
  /** `utm_campaign=A&B sale`: `rest` seems to be the end of the value, decoded as the others. */
  | {
      readonly code: 'unescaped_ampersand';
      readonly key: UtmKey;
      readonly before: string;
      readonly rest: string;
      readonly after: string;
      /** Whether it can hardly be anything else: a parameter of the page's own, without a value, is a plain word. */
      readonly sure: boolean;
      readonly repair: string;
    }
  | {
      readonly code: 'duplicate_tag';
      readonly key: UtmKey;
      readonly values: readonly string[];
      readonly repair: string;
    }
  | {
      readonly code: 'double_encoded' | 'shift_jis';
      readonly key: UtmKey;
      readonly before: string;
      readonly after: string;
      readonly repair: string;
    }
  /** Escapes that are not UTF-8 were kept as they stand. The repair escapes their `%`, so that all tools read the same. */
  | {
      readonly code: 'escapes_not_utf8';
      readonly key: UtmKey;
      readonly before: string;
      readonly repair: string;
    }
  | { readonly code: 'lone_surrogate'; readonly key: UtmKey; readonly repair: string };

export type Notice = CleanNotice | WriteNotice | ReadNotice;
export type NoticeCode = Notice['code'];

export type LinkError =
  | AddressError
  /** `placement: 'fragment'` on a link whose fragment is an anchor or a route. */
  | { readonly code: 'fragment_taken'; readonly fragment: string; readonly position: Position }
  /** A getter or proxy among the arguments threw. */
  | { readonly code: 'unreadable_argument' };
export type LinkErrorCode = LinkError['code'];

/** Where in the text that was given, in UTF-16 units: `[start, end)`. */
export type Position = { readonly start: number; readonly end: number };

/** What cleaning a pasted text did to it (URL-RULES 1), as data. Words live in lib/i18n. */
export type CleanNotice =
  /** `count` soft breaks of a mail (`=` at a line's end) or `=3D` escapes were undone. */
  | { readonly code: 'soft_breaks_joined'; readonly count: number }
  | { readonly code: 'trimmed' }
  | { readonly code: 'unwrapped'; readonly open: string; readonly close: string }
  | { readonly code: 'line_breaks_removed'; readonly count: number }
  | { readonly code: 'scheme_added'; readonly host: string }
  /** The host could as well be a file's name: `file.pdf`. */
  | { readonly code: 'scheme_added_maybe_file'; readonly host: string }
  /** `characters`: the distinct characters that were percent-encoded, in order of appearance. */
  | { readonly code: 'characters_encoded'; readonly characters: string; readonly count: number }
  /** U+3000, NBSP and their like stand inside the link and were kept. */
  | { readonly code: 'unusual_space_kept'; readonly count: number };

/** Why a text is no destination. `repair` is the whole text, mended. */
export type AddressError =
  | { readonly code: 'not_text' }
  | { readonly code: 'empty' }
  /** `repair`: the first of them. `position`: from the second one on. */
  | {
      readonly code: 'several_links';
      readonly count: number;
      readonly repair: string;
      readonly position: Position;
    }
  /** Neither a link nor a host: `example`, `3.14`, `user@example.com`. */
  | { readonly code: 'not_a_link'; readonly position: Position }
  | {
      readonly code: 'scheme_broken';
      readonly before: string;
      readonly repair: string;
      readonly position: Position;
    }
  | { readonly code: 'scheme_unsupported'; readonly scheme: string; readonly position: Position }
  | { readonly code: 'host_missing'; readonly position: Position }
  /** `repair` where full-width `？／＃：` or a stray sign stands where the host ends. */
  | { readonly code: 'url_invalid'; readonly repair?: string; readonly position: Position };

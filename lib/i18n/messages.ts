import type { Because } from '@/lib/channels/because';
import type { Doubt } from '@/lib/channels/doubts';
import type { MoveReason } from '@/lib/channels/proposals';
import type { ToolNote } from '@/lib/channels/read-as';
import type { ToolField } from '@/lib/channels/tools';
import type { en } from '@/lib/i18n/messages/en';
import type { RuleId } from '@/lib/lint/checks';
import type { MergeNotice } from '@/lib/share/merge-typed';
import type { PrefillNotice } from '@/lib/share/prefill-state';
import type { LinkNotice } from '@/lib/utm/form-link';
import type { FormErrorCode } from '@/lib/utm/schema';

type Nested = { readonly [key: string]: string | Nested };
type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>;
};

/** What every language has to say: the keys of English, with words of its own. ICU message syntax. */
export type Messages = Translation<typeof en>;
export type Namespace = keyof Messages;

type Said = { readonly text: string; readonly fix?: never };
type Mended = { readonly text: string; readonly fix: string };
type Reason = { readonly why: string };

/** The notice whose change a button takes back. */
type Reversible = 'tag_replaced';
type RepairableErrorCode = 'several_links' | 'scheme_broken' | 'url_invalid';
type OpeningCode = (PrefillNotice | MergeNotice)['code'] | 'query_moved' | 'url_ambiguous';

/** The name of a check, what it found, and why it matters. */
type CheckWords = { readonly title: string; readonly text: string; readonly why: string };

/** What is said of a channel: why it is that one, and how sure, what would move it, and how other tools read the link. */
type ChannelWords = {
  readonly because: Record<Because['code'], string>;
  readonly probably: Record<Doubt['code'], string>;
  readonly move: Record<MoveReason, string>;
  readonly column: Record<ToolField, string>;
  readonly tool: Record<ToolNote['code'], string>;
};

type CodeMessages = {
  readonly channel: ChannelWords;
  readonly check: Record<RuleId, CheckWords>;
  readonly notice: Record<Reversible, Mended & Reason> &
    Record<Exclude<LinkNotice['code'], Reversible>, Said & Reason>;
  readonly linkError: Record<RepairableErrorCode, Mended> &
    Record<Exclude<FormErrorCode, RepairableErrorCode>, Said>;
  readonly prefillNotice: Record<'url_unencoded', Mended> &
    Record<Exclude<OpeningCode, 'url_unencoded'>, Said>;
};

/** What `en` has to be, so that a new code or key does not compile until it has words. */
export type MessageSource = Nested & CodeMessages;

// Makes a missing key, and a missing argument of a message, an error wherever a message is used.
declare module 'use-intl' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged into that of the library.
  interface AppConfig {
    Locale: import('@/lib/i18n/locales').Locale;
    Messages: typeof en;
  }
}

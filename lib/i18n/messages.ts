import type { en } from '@/lib/i18n/messages/en';

type Nested = { readonly [key: string]: string | Nested };
type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>;
};

/** What every language has to say: the keys of English, with words of its own. ICU message syntax. */
export type Messages = Translation<typeof en>;
export type Namespace = keyof Messages;

/** What `en` has to be, so that a new code or key does not compile until it has words. */
export type MessageSource = Nested;

// Makes a missing key, and a missing argument of a message, an error wherever a message is used.
declare module 'use-intl' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged into that of the library.
  interface AppConfig {
    Locale: import('@/lib/i18n/locales').Locale;
    Messages: typeof en;
  }
}

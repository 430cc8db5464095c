import type { MessageSource } from '@/lib/i18n/messages';

/**
 * English, and the source of the keys and arguments of every message. ICU message syntax: `{name}` is an argument,
 * `<b>…</b>` a tag; a literal `<` or `{` is quoted: `'<'yyyy>`. A note above a message is for its translators.
 */
export const en = {
  meta: {
    // The name of the product; never translated.
    name: 'Utmost',
    title: 'Utmost: UTM link builder',
    description:
      'Build campaign links that are right: your URL is kept as it is, every tag is explained, and nothing you type leaves your browser.',
  },
  layout: {
    skip: 'Skip to the content',
    // The name of the menu in the page's head, read by screen readers.
    nav: 'Pages',
    builder: 'Builder',
    glossary: 'Glossary',
    language: 'Language',
    privacy: 'What you type stays in this browser and is sent to nobody. No account, no tracking.',
    licence: 'Free and open source, MIT licence.',
  },
  theme: {
    label: 'Colour theme',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system',
  },
  ui: {
    required: 'Required',
    optional: 'Optional',
    close: 'Close',
    dismiss: 'Dismiss',
    cancel: 'Cancel',
    undo: 'Undo',
    copy: 'Copy',
    copied: 'Copied',
    loading: 'Loading…',
    opensInNewTab: 'opens in a new tab',
  },
  // The page without a language, seen only where scripts do not run.
  start: {
    title: 'Utmost: UTM link builder',
    body: 'Build campaign links that are right, with every tag explained.',
    home: 'Open in English',
  },
  glossary: {
    title: 'Glossary',
    description:
      'Every UTM parameter and every word around it, explained for marketers: what it means, where GA4 shows it, good and bad examples.',
    intro:
      'Every word around campaign links, explained in a minute: what it means, where GA4 shows it, and what goes wrong.',
    // Name of the help beside the form, read by screen readers.
    panel: 'Help on this field',
    where: 'Where GA4 shows it',
    good: 'Good example',
    bad: 'Bad example',
    mistakes: 'Common mistakes',
    related: 'Related terms',
    useExample: 'Use this example',
    tryExample: 'Try it in the builder',
    back: 'Back to {term}',
    all: 'The whole glossary',
    search: 'Search the glossary',
    searchHint: 'A word in English or Japanese.',
    found: '{count, plural, =0 {No term found} one {# term found} other {# terms found}}',
    nothing: 'Nothing found. Try a shorter word, or the other language.',
    loading: 'The explanation is loading…',
    failed: 'The explanation could not be loaded. Is there a connection?',
    retry: 'Try again',
    kinds: {
      parameter: 'Parameters',
      concept: 'Links and names',
      channel: 'Channels in GA4',
      ads: 'Ads',
      metric: 'Figures and goals',
      platform: 'Tools and platforms',
    },
    ctr: {
      title: 'Work it out',
      clicks: 'Clicks',
      impressions: 'Impressions',
      // {rate} is a percentage with its sign.
      result: 'The click-through rate is {rate}.',
      waiting: 'Fill in both numbers to see the rate.',
      errors: {
        negative: 'A number of clicks or impressions cannot be below zero.',
        fraction: 'Clicks and impressions are whole numbers: leave out the decimals.',
        not_a_number: 'Write a number in digits, such as 8000 or 8,000.',
        too_large: 'This number is too large to calculate with.',
        impressions_zero: 'With zero impressions there is no rate. Enter at least 1.',
        clicks_above_impressions:
          'More clicks than impressions: the two numbers may be in each other’s place.',
      },
    },
  },
  notFound: {
    title: 'There is no page at this address',
    body: 'The address may have changed, or a letter may be missing. Links that you built elsewhere are not affected.',
    home: 'Open the link builder',
  },
  errorPage: {
    title: 'Something in this page went wrong',
    body: 'Nothing was sent anywhere. What you typed should still be in the address bar: try again first; if that does not help, reload the page.',
    retry: 'Try again',
  },
} as const satisfies MessageSource;

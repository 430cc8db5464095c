import type { MessageSource } from '@/lib/i18n/messages';
import { channel } from '@/lib/i18n/messages/en/channel';
import { channelPanel } from '@/lib/i18n/messages/en/channel-panel';
import { check } from '@/lib/i18n/messages/en/check';
import { checks } from '@/lib/i18n/messages/en/checks';
import { conventions } from '@/lib/i18n/messages/en/conventions';
import { expansion } from '@/lib/i18n/messages/en/expansion';
import { files } from '@/lib/i18n/messages/en/files';
import { guided } from '@/lib/i18n/messages/en/guided';
import { history } from '@/lib/i18n/messages/en/history';
import { library } from '@/lib/i18n/messages/en/library';
import { lint } from '@/lib/i18n/messages/en/lint';
import { many } from '@/lib/i18n/messages/en/many';
import { naming } from '@/lib/i18n/messages/en/naming';
import { paste } from '@/lib/i18n/messages/en/paste';
import { place } from '@/lib/i18n/messages/en/place';
import { presets } from '@/lib/i18n/messages/en/presets';
import { textCopy } from '@/lib/i18n/messages/en/text-copy';
import { tokenPicker } from '@/lib/i18n/messages/en/token-picker';

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
    library: 'Library',
    checks: 'Checks',
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
    // Said by screen readers before a notice, where others see its colour and sign.
    tone: { info: 'Note', success: 'Done', warning: 'Warning', error: 'Error' },
  },
  // The page without a language, seen only where scripts do not run.
  start: {
    title: 'Utmost: UTM link builder',
    body: 'Build campaign links that are right, with every tag explained.',
    home: 'Open in English',
  },
  builder: {
    title: 'Build a campaign link',
    intro: 'Fill in where the click comes from. Your link keeps every character that is not a tag of yours.',
    // The name of the form, read by screen readers.
    form: 'Link and tags',
    help: 'Help',
    helpOn: 'Explain “{field}”',
    // On a notice: opens the help on the field that it is about.
    explain: 'Explain {field}',
    locked: 'Locked',
    lockedBy: 'Locked by the preset or the address.',
    hidden: 'Hidden by the preset or the address, and written all the same: {names}',
    more: 'More: platform, format, tactic, custom parameters, options',
    moreUsed: '({count, plural, one {# in use} other {# in use}})',
    clear: 'Clear',
    result: 'Your link',
    linkLabel: 'Your link',
    noLink: 'The link appears here.',
    openResult:
      '{count, plural, =0 {Show the details of the link} one {Show the details and # note} other {Show the details and # notes}}',
    closeResult: 'Hide the details of the link',
    copyLink: 'Copy link',
    // Said by the button in the one case that must not happen: reading the link back gives something else.
    copiedDiffers: 'Copied, but check it',
    openLink: 'Open',
    emptyHow:
      'Paste the page that people should land on, then say where the click comes from. Paste a link that is tagged already, and its tags move into the fields.',
    incomplete: 'The link appears as soon as the website URL can be used.',
    tryExample: 'Fill in an example',
    readsBack:
      '{count, plural, =0 {Read back: the destination is unchanged} one {Read back: the one value comes out exactly as typed} other {Read back: all # values come out exactly as typed}}',
    readsBackNot: 'Reading this link back does not give what was typed. Please check it before use.',
    length: '{length} characters',
    inFragment: 'The tags stand behind the #. GA4 does not read them there by default.',
    notices: '{count, plural, one {# note on this link} other {# notes on this link}}',
    // What screen readers are told after Copy.
    copyStatus: {
      copied: 'Link copied',
      selected:
        'This browser does not let the page copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
      refused: 'The link cannot be copied yet: a field needs your attention.',
      held: 'Not copied yet: something has to be confirmed first.',
    },
    selectedNote: 'This browser does not let the page copy. The link is selected: press {keys}.',
    many: {
      open: 'One campaign, many links',
      what: 'A link for each place where the campaign runs, or for each variant of an A/B test.',
    },
    presets: { list: 'Presets', save: 'Save as preset' },
    arrival: {
      title: 'See it arrive',
      body: 'Open the link once, then look in GA4 under Reports, Realtime: within a minute or so the visit should show with your source, medium and campaign.',
    },
    draft: {
      text: 'The last form on this device was not finished.',
      continue: 'Continue with it',
    },
    options: {
      space: 'A space is written as',
      spacePercent: '%20',
      spacePercentHint: 'Right everywhere.',
      spacePlus: '+',
      spacePlusHint: 'Shorter; only right in a query.',
      placement: 'Tags stand in',
      query: 'the query, behind the ?',
      queryHint: 'Where GA4 looks.',
      fragment: 'the fragment, behind the #',
      fragmentHint: 'Only for sites set up to read it. Off again at the next visit.',
    },
  },
  field: {
    // The list of suggestions under a field, read by screen readers.
    suggestions: 'Suggestions for {field}',
    url: {
      label: 'Website URL',
      hint: 'The page to land on, with everything its address already has.',
      moved:
        '{count, plural, one {# tag was moved into its field} other {# tags were moved into their fields}}',
    },
    utm_source: { label: 'Source', hint: 'Who sends the visitor: newsletter, google, line.' },
    utm_medium: { label: 'Medium', hint: 'The kind of channel: email, cpc, social.' },
    utm_campaign: { label: 'Campaign', hint: 'The campaign’s own name.' },
    utm_id: { label: 'Campaign ID', hint: 'The ID of the ad platform or of your plan.' },
    utm_term: { label: 'Term', hint: 'The keyword that was paid for.' },
    utm_content: { label: 'Content', hint: 'Which link or ad: header-button.' },
    utm_source_platform: { label: 'Source platform', hint: 'The platform that bought the ad.' },
    utm_creative_format: { label: 'Creative format', hint: 'The form of the ad: video, banner.' },
    utm_marketing_tactic: { label: 'Marketing tactic', hint: 'Whom it aims at: remarketing, prospecting.' },
    custom: {
      label: 'Custom parameters',
      hint: 'Your own or another tool’s, written after the UTM tags in this order.',
      row: 'Custom parameter {position}',
      name: 'Name',
      value: 'Value',
      add: 'Add a parameter',
      up: 'Move up',
      down: 'Move down',
      remove: 'Remove',
      moved: 'Moved to place {position} of {count}',
      removed: 'Removed {name}',
    },
  },
  // What was done to the form; each can be undone.
  change: {
    tags_moved:
      '{count, plural, one {# tag was moved from the link into its field} other {# tags were moved from the link into their fields}}',
    tags_stayed: 'Left in the link, as the field is locked or filled or the tag needs mending first: {keys}',
    repaired: 'The website URL was mended: {before} → {after}',
    kept_own: '{key} is the destination’s own again: {value}',
    value_filled: '{key} was filled in: {value}',
    example_filled: 'An example was filled in.',
    cleared: 'The form was cleared.',
    custom_removed: 'The parameter {name} was removed.',
    // A fix of a check. {name} is a parameter, such as utm_source.
    fixed: '{name} was changed: {before} → {after}',
    fixed_all: '{count, plural, one {# change was made} other {# changes were made}}',
    check_off: 'The check “{title}” is off from now on.',
    address_opened: 'The form was filled in from the address.',
    draft_continued: 'The last form of this device is back.',
    preset_applied:
      '{count, plural, =0 {Preset “{name}” applied: nothing had to change} one {Preset “{name}” applied: # field changed} other {Preset “{name}” applied: # fields changed}}',
    preset_left: 'The preset was left: nothing is locked or hidden by it any more.',
    // Read by screen readers before the two values of a change.
    before: 'before',
    after: 'after',
    guided_filled: 'The form was filled in for {place}.',
    standards_filled: 'Filled in by your naming convention: {keys}',
    convention_off: 'Switched off for this form: {names}',
    // A field whose value was put together from its parts.
    composed: '{key} was put together from its parts.',
    token_inserted: '{token} was inserted into {key}.',
    undone: 'Undone',
  },
  bookmark: {
    open: 'Bookmark this',
    title: 'Bookmark this form',
    how: 'The address bar holds this form: a bookmark of this page is a preset. To set one, press',
    phone:
      'On a phone: the browser’s share or menu button, then “Add bookmark”. To choose what the preset does, set it here, then open the copied address and bookmark that.',
    fields: 'What the address does with each field',
    field: 'Field',
    fill: 'Fill in',
    lock: 'Lock',
    hide: 'Hide',
    address: 'Address of this preset',
    copy: 'Copy',
    copiedShort: 'Copied',
    copied: 'Address copied',
    selected: 'The address is selected: press Ctrl+C, or ⌘C on a Mac.',
    // '<'yyyy> and the like are typed as they stand.
    dates:
      "Dates fill themselves in when the address is opened: '<'yyyy>, '<'mm>, '<'dd>, '<'q> (quarter), '<'ww> (week).",
    follow: 'The address bar follows the form',
    followHint:
      'The address is part of this browser’s history, which the browser may sync between your devices. Nothing is sent to us or to anyone else.',
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
  // What was done to a link: what (`text`), why it matters (`why`), the button that takes it back (`fix`).
  // `why` and `fix` take no arguments. {key} is the name of a parameter, such as utm_source.
  notice: {
    // {count} breaks and `=3D` codes of a mail program.
    soft_breaks_joined: {
      text: 'Line breaks and “=3D” of a mail program were taken out of the link in {count, plural, one {# place} other {# places}}.',
      why: 'Mail programs break long lines with “=” and write “=” as “=3D”. Such a link does not open as meant.',
    },
    trimmed: {
      text: 'White space around the link was left out.',
      why: 'It is not part of the address, and can cut the link where it is pasted.',
    },
    unwrapped: {
      text: 'The signs around the link ({open} and {close}) were left out.',
      why: 'They belong to the text that the link was copied from.',
    },
    line_breaks_removed: {
      text: 'Line breaks or tabs inside the link were taken out.',
      why: 'A link stands on one line. Browsers skip them too.',
    },
    scheme_added: {
      text: '“https://” was added in front of {host}.',
      why: 'Without it, mail and ad systems may not recognise the link.',
    },
    scheme_added_maybe_file: {
      text: '“https://” was added in front of {host}. Is this really a website, and not the name of a file?',
      why: 'The name of a file alone is no address. For a file on the web, put its website in front.',
    },
    // {characters} may hold a space.
    characters_encoded: {
      text: '{count, plural, one {# character that a link cannot hold was} other {# characters that a link cannot hold were}} percent-encoded: “{characters}”.',
      why: 'Browsers do the same when they open the link. Done beforehand, it also keeps mail and chat from cutting the link there.',
    },
    unusual_space_kept: {
      text: '{count, plural, one {An unusual space (full-width or non-breaking) was} other {# unusual spaces (full-width or non-breaking) were}} kept inside the link.',
      why: 'If it slipped in while typing or copying, the page may not be found.',
    },

    tag_replaced: {
      text: 'The destination’s own {key} was replaced: “{before}” → “{after}”.',
      why: 'A link should carry each tag once, because tools disagree on which one counts.',
      fix: 'Keep the destination’s own',
    },
    // {before} and {after} as they stand in the link: a+b, a%20b.
    tag_reencoded: {
      text: 'The destination’s own {key} keeps its value, but is written another way: {before} → {after}.',
      why: 'Analytics reads the same value. Only a system that compares links letter by letter sees a difference, as with signed links.',
    },
    tag_kept: {
      text: '{key} stays as the destination has it: “{before}”, not “{after}”.',
      why: 'The destination’s own tags are set to be kept.',
    },
    tag_removed: {
      text: 'The destination’s own {key}, “{before}”, was taken out of the link.',
      why: 'Its field was emptied, so the link no longer carries this tag.',
    },
    duplicate_dropped: {
      text: 'A repeated {key}, “{before}”, was taken out of the link.',
      why: 'A link should carry each tag once, because tools disagree on which one counts.',
    },
    key_corrected: {
      text: 'The name of a tag was corrected: {before} → {key}.',
      why: 'Tools look for the exact name. Written another way, the tag is easily missed.',
    },
    tag_moved: {
      text: '{key} was moved {to, select, query {in front of the “#”} other {behind the “#”}}.',
      why: 'All tags of a link stand together. GA4 reads those in front of the “#” by default.',
    },
    surrogate_replaced: {
      text: 'A broken character in {key} was replaced by “�”.',
      why: 'It is half of a character, as of an emoji that was cut in two. A link cannot hold it.',
    },
    value_not_text: {
      text: '{key} was left out, because its value is not text.',
      why: 'Only text and numbers can be written into a link.',
    },
    // {written}: `true` or `false`.
    custom_is_tag: {
      text: 'A custom parameter is named like {key}, which has a field of its own. {written, select, true {It was written as that tag.} other {It was left out, because that field decides.}}',
      why: 'A link should carry each tag once, because tools disagree on which one counts.',
    },
    custom_unnamed: {
      text: 'The custom parameter with the value “{value}” was left out, because it has no name.',
      why: 'Without a name, nothing can read the value.',
    },
    value_trimmed: {
      text: 'White space around the value of {key} is left out of the link.',
      why: 'It cannot be seen, but makes another value of it.',
    },
  },
  // Why there is no link to copy: what is wrong and what to do.
  linkError: {
    not_text: { text: 'This is not text, so it cannot be read as a link. Paste the link as text.' },
    empty: { text: 'Fill in the website URL: the page that people are to land on.' },
    several_links: {
      text: 'There are {count, plural, one {# link} other {# links}} here. Leave one of them: links are tagged one at a time.',
      fix: 'Use the first link',
    },
    not_a_link: {
      text: 'This does not read as a link. Write the whole address, such as https://example.com/sale.',
    },
    // {repair} is the whole link.
    scheme_broken: {
      text: 'The link starts with “{before}”, which does not work. It should start with https:// or http://.',
      fix: 'Use {repair}',
    },
    scheme_unsupported: {
      text: 'Links that start with “{scheme}:” cannot be tagged. Use a web address that starts with https:// or http://.',
    },
    host_missing: {
      text: 'The name of the website is missing. Write the whole address, such as https://example.com/sale.',
    },
    // {repair} is the whole link; not always there.
    url_invalid: {
      text: 'Browsers cannot open this link: something is wrong with the name of the website. Check the part between “https://” and the next “/”.',
      fix: 'Use {repair}',
    },
    fragment_taken: {
      text: 'The link already ends in “#{fragment}”, which would be lost if the tags stood behind the “#”. Put the tags in the query instead.',
    },
    unreadable_argument: {
      text: 'Something in the form could not be read. Reload the page and try again.',
    },
    source_required: { text: 'Fill in who sends the visitor.' },
  },
  // What was found in the address (the bookmark) that opened the form. {key} is the name of a field, such as utm_source.
  prefillNotice: {
    escapes_kept: {
      text: 'In the address, {key} holds codes that cannot be read, such as “{before}”. They were kept as they are.',
    },
    key_repeated: {
      text: 'The address fills {key} more than once ({values}). The first value is used.',
    },
    value_too_long: {
      text: '{key} is too long for the form: {length, number} characters, where {limit, number} fit. What was not filled in stays in the address.',
    },
    too_many_custom: {
      text: 'The address has {count, number} custom parameters, and {limit, number} fit into the form. The rest stay in the address.',
    },
    // {names}: one or more, joined.
    field_unknown: {
      text: 'The address {list, select, lock {locks} other {hides}} fields that do not exist: {names}. That part is ignored.',
    },
    address_long: {
      text: 'Everything was read, but the address has {length, number} characters. Mail, chat and bookmarks may cut it off.',
    },
    newer_version: {
      text: 'This address was made for a newer version ({version}). Everything known here was read.',
    },
    // {url} is the link put together again.
    url_unencoded: {
      text: 'The website URL in the address was not encoded, so part of it was taken for something else. Put together again it is {url}',
      fix: 'Mend the address',
    },
    // {names}: one or more keys, joined. Stands behind url_unencoded.
    url_ambiguous: {
      text: 'These may have belonged to the website URL too, but fill fields here: {names}.',
    },
    typed_kept: {
      text: '{key} keeps what was typed, “{typed}”. The address has “{address}”.',
    },
    locked_kept: {
      text: '{key} is locked by the address: it keeps “{address}”, not “{typed}” as typed.',
    },
    query_moved: {
      text: 'What stood behind the “?” of the address was moved behind the “#”. It did reach the server this once; what stands behind the “#” never does.',
    },
  },
  channel,
  channelPanel,
  check,
  checks,
  place,
  guided,
  tokenPicker,
  paste,
  expansion,
  many,
  textCopy,
  lint,
  library,
  presets,
  history,
  conventions,
  naming,
  files,
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

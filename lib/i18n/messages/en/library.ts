export const library = {
  title: 'Library',
  intro: 'What you save, kept in this browser and nowhere else.',
  // The name of the tabs, read by screen readers.
  nav: 'Parts of the library',
  tab: {
    presets: 'Presets',
    history: 'History',
    conventions: 'Naming conventions',
    files: 'Files and settings',
  },
  // For search engines, and for the title of each page.
  page: {
    presets: {
      title: 'Presets',
      description: 'Forms that are filled in beforehand, each with an address of its own to bookmark.',
    },
    history: {
      title: 'Link history',
      description: 'Every link that was copied in this browser, to search, copy again and edit.',
    },
    conventions: {
      title: 'Naming conventions',
      description: 'How a team writes its tags: allowed values, spellings, templates.',
    },
    files: {
      title: 'Files and settings',
      description: 'Share, import and back up the library, and set what is kept.',
    },
    open: {
      title: 'Open what was shared',
      description: 'See what a shared link or file holds before anything is saved.',
    },
    published: {
      title: 'Naming conventions to read',
      description: 'The naming conventions of a team, on a read-only page.',
    },
  },
  // What went wrong with storing: what it means, and what still works.
  trouble: {
    unavailable: {
      title: 'Nothing can be saved in this browser',
      body: 'This may be a private window, or storage is switched off in the browser’s settings. Building, checking and copying links works as always. Presets, history and conventions need a window that may save.',
    },
    full: {
      title: 'There is no space left',
      body: 'The last change was not saved. All that was saved before is still here. Free some space on the device, or make a backup and delete old links from the history.',
    },
    newer: {
      title: 'A newer version of Utmost was here',
      body: 'It has saved the library in its own way. Reload this page to get that version too. Nothing was changed.',
    },
    blocked: {
      title: 'Another tab holds the library open',
      body: 'A tab with an older version of Utmost is still open. Reload or close it; the library then opens here by itself. Links can be built meanwhile.',
    },
    too_large: {
      title: 'This is more than the library can hold',
      body: 'Nothing was changed. Take fewer things, or delete some that you no longer need.',
    },
    failed: {
      title: 'The library did not answer',
      body: 'The last change may not have been saved. Reload the page and look. Building, checking and copying links works as always.',
    },
    reload: 'Reload the page',
  },
  persistence: {
    text: 'If this device runs short of space, the browser may delete the library by itself.',
    ask: 'Ask the browser to keep it',
    granted: 'The browser keeps the library from now on.',
    refused:
      'The browser made no promise. Browsers do so for pages that are bookmarked or often used. A backup is safe in any case.',
    backup: 'Make a backup',
  },
  undo: {
    // The name of the bar, read by screen readers.
    label: 'Last change',
    // What was done, and the keys that undo it: Ctrl+Z.
    hint: '{what}. {keys} undoes it.',
    done: 'Undone',
    left: 'Undone, but for {count, plural, one {# thing that was} other {# things that were}} changed since.',
    failed: 'This could not be undone.',
  },
  step: {
    delete_presets: '{count, plural, one {Deleted the preset “{name}”} other {Deleted # presets}}',
    delete_conventions:
      '{count, plural, one {Deleted the convention “{name}”} other {Deleted # conventions}}',
    delete_history:
      '{count, plural, one {Deleted # link from the history} other {Deleted # links from the history}}',
    clear_history: '{count, plural, one {Cleared the history: # link} other {Cleared the history: # links}}',
    change_presets: '{count, plural, one {Changed the preset “{name}”} other {Changed # presets}}',
    change_conventions:
      '{count, plural, one {Changed the convention “{name}”} other {Changed # conventions}}',
    import: '{count, plural, one {Imported: # change} other {Imported: # changes}}',
    restore: '{count, plural, one {Restored a backup: # change} other {Restored a backup: # changes}}',
    delete_all: '{count, plural, one {Deleted everything: # thing} other {Deleted everything: # things}}',
  },
} as const;

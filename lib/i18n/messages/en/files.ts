/** Words of sharing, files, imports, backups and settings. */
export const files = {
  // What a link or a file holds. They stand in a row: “3 presets, 1 naming convention”.
  counts: {
    preset: '{count, plural, one {# preset} other {# presets}}',
    convention: '{count, plural, one {# naming convention} other {# naming conventions}}',
    history: '{count, plural, one {# link of the history} other {# links of the history}}',
    known: '{count, plural, one {# known value} other {# known values}}',
    setting: '{count, plural, one {# setting} other {# settings}}',
    nothing: 'nothing',
  },
  share: {
    button: 'Share',
    title: 'Share “{name}”',
    titleLibrary: 'Share the library',
    holds: 'Shared: {what}.',
    without: 'Your link history and your settings are not in it.',
    link: 'Share link',
    linkHow:
      'All that is shared stands in the link itself, behind the #, where browsers send nothing. Whoever opens it sees first what it holds and what it would change.',
    length: '{length} characters.',
    copy: 'Copy link',
    copied: 'Link copied',
    copyByHand:
      'This browser does not let the page copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
    tooLong: 'This is too long for a link',
    tooLongHow:
      'The link would have {length} characters. Mail and chat programs may cut links of more than {limit}. The file has no such limit.',
    file: 'File',
    fileHow: 'Send it as you would send any file. It is opened in the library, under “Files and settings”.',
    download: 'Download the file',
    // {name} is the name of a file.
    downloaded: '“{name}” was downloaded',
  },
  export: {
    title: 'Share and keep',
    library: 'Presets and naming conventions',
    libraryHow: 'For others: all presets and naming conventions, without your history and settings.',
    shareLibrary: 'Share the library',
    backup: 'Backup',
    backupHow:
      'For yourself: everything in one file, with history and settings. It can be restored on any device.',
    makeBackup: 'Download a backup',
    bookmarks: 'Bookmarks',
    bookmarksHow: 'All presets as a file that every browser imports as a folder of bookmarks.',
    makeBookmarks: 'Download bookmarks',
    // The name of the folder of bookmarks, and of its file.
    bookmarksFolder: 'Utmost presets',
    history: 'Link history',
    historyHow: 'As a table for Excel or Google Sheets, all of it or what you have searched for.',
    toHistory: 'To the link history',
    noPresets: 'There are no presets yet.',
    nothingYet: 'There is nothing to share yet.',
    working: 'Writing the file…',
    tooLarge:
      'The library is too large for one file. No file was written. Delete old links from the history, and save those as a table before.',
    failed: 'The library could not be read. No file was written.',
    // The beginning of a file name.
    libraryName: 'Utmost library',
    backupName: 'Utmost backup',
  },
  import: {
    title: 'Import and restore',
    intro:
      'Open a file that somebody shared, or a backup of yours. You see what it holds and what it would change; nothing is saved before you say so.',
    choose: 'Choose a file',
    drop: 'Or drop it here. It stays on this device.',
    // {part} is a percentage.
    reading: 'Reading “{name}”: {part}',
    looking: 'Looking at what “{name}” holds…',
  },
  open: {
    title: 'What was shared with you',
    intro: 'This is what the link or file holds. Nothing is saved before you press “Import”.',
    nothing: 'This page opens share links and files. Open the link that you were sent, or choose a file.',
    otherFile: 'Open a file instead',
  },
  // Why a link or a file cannot be used, and what to do.
  faults: {
    empty: {
      title: 'There is nothing in it',
      how: 'The file or the end of the link is missing. Ask for it again. Nothing was changed.',
    },
    not_ours: {
      title: 'This is not a link or file of Utmost',
      how: 'Share links hold “#share=”, and files end in “.utmost.json”. Nothing was changed.',
    },
    damaged: {
      title: 'It is damaged',
      how: 'It was cut off or changed on its way, often by a mail or chat program. Ask for it again, best as a file. Nothing was changed.',
    },
    newer: {
      title: 'It was made by a newer Utmost',
      how: 'Reload this page to get the newest version, then open it again. Nothing was changed.',
    },
    too_large: {
      title: 'It is too large',
      how: 'It holds more than Utmost opens: 100 MB in a file, 5 MB in a link. It was not opened, to keep this page safe. Nothing was changed.',
    },
    invalid: {
      title: 'It does not hold what it should',
      how: 'It may have been edited by hand. Mend it at these places, or ask for it again. Nothing was changed.',
    },
    unreadable: {
      title: 'The file cannot be read',
      how: 'It may have been moved or deleted, or the browser may not read it. Choose it again. Nothing was changed.',
    },
    // {position} counts characters.
    position: 'The fault is near character {position}.',
    places: 'Places in the file',
  },
  // What was noticed on reading.
  notices: {
    duplicate_id: 'The same id comes twice, the first one counts: {id}',
    duplicate_url: 'The same link comes twice, the first one counts: {url}',
    unknown_key: 'Not known, and left out: {path}',
    migrated: 'It was written by an older version and brought up to date.',
    more: '{count, plural, one {and # more note} other {and # more notes}}',
  },
  review: {
    title: 'What it holds',
    holds: 'It holds {what}.',
    // {date} is a date with the time.
    savedAt: 'Saved {date}.',
    kinds: {
      preset: 'Presets',
      convention: 'Naming conventions',
      history: 'Link history',
      known: 'Known values',
      setting: 'Settings',
    },
    same: '{count, plural, one {# is here already, just the same.} other {# are here already, just the same.}}',
    joined:
      '{count, plural, one {# link is here already: its counts and labels are put together.} other {# links are here already: their counts and labels are put together.}}',
    joinedKnown:
      '{count, plural, one {# value that was confirmed there counts as known here too.} other {# values that were confirmed there count as known here too.}}',
    new: '{count, plural, one {# is new} other {# are new}}',
    // {name} is what is opened.
    details: 'What it holds',
    detailsOf: 'What “{name}” holds',
    comesInForce:
      'It will be in force: it holds for every form, but for presets with conventions of their own.',
    comesIdle: 'It holds only where a preset asks for it, until you switch it on.',
    newLinks: '{count, plural, one {Add # new link} other {Add # new links}}',
    takeAll: 'Take all',
    leaveAll: 'Leave all',
    conflicts:
      '{count, plural, one {# differs from what is here: please choose} other {# differ from what is here: please choose}}',
    forAll: 'For all of these:',
    sameName: 'Another one with this name is here.',
    mine: 'Here',
    theirs: 'In what you opened',
    field: 'Field',
    decisions: { mine: 'Keep mine', theirs: 'Take theirs', both: 'Keep both' },
    // A group of radio buttons; {name} is what is decided.
    decide: 'What to do with “{name}”',
    more: '{count, plural, one {Show # more} other {Show # more}}',
    starred: 'Starred',
    note: 'Note',
    labels: 'Labels',
    yes: 'yes',
    no: 'no',
    none: 'nothing',
    how: 'How to import the backup',
    add: 'Add it to what is here',
    addHow: 'Nothing of yours goes away. Where the two differ, you choose.',
    replace: 'Make the library exactly as it was in the backup',
    replaceHow:
      '{count, plural, =0 {Nothing that is here goes away.} one {# thing that is here and not in the backup goes away.} other {# things that are here and not in the backup go away.}}',
    will: 'This adds or changes {what}.',
    willRestore: 'This restores {what}.',
    willNothing: 'With these choices, nothing changes.',
    allSame: 'All of it is here already. There is nothing to import.',
    import: 'Import',
    restore: 'Restore',
    importing: 'Importing…',
    changed: 'Another tab has changed the library meanwhile',
    changedHow: 'Nothing was imported. The comparison below is new; please look at it and import again.',
  },
  done: {
    title: 'Imported',
    titleRestored: 'Restored',
    what: 'Added or changed: {what}.',
    restored: 'Restored: {what}.',
    // After “Undo”.
    undone: 'Taken back',
    undoneHow: 'The library is as it was before.',
    undo: 'All of it is one step: “Undo” takes it back.',
    to: {
      preset: 'To the presets',
      convention: 'To the naming conventions',
      history: 'To the link history',
      setting: 'To the settings',
    },
    back: 'Done',
  },
  settings: {
    title: 'Settings',
    intro: 'Changes take effect at once, on this device.',
    saved: 'Saved',
    notSaved: 'It holds for now, but could not be saved.',
    names: {
      ownDomains: 'Your own sites',
      checksOff: 'Checks that are switched off',
      language: 'Language',
      theme: 'Colour theme',
      follow: 'The address bar follows the form',
      mode: 'How the builder opens',
      keepHistory: 'Keep a history of copied links',
    },
    domainsHint:
      'One domain a line, such as example.com; its subdomains belong to it. The checks then find tags on links between pages of your own site.',
    domainsRead: '{count, plural, =0 {No domain yet} one {# domain: {domains}} other {# domains: {domains}}}',
    domainsRefused: 'Not read as a domain: {words}',
    checks: '{count, plural, =0 {All checks are on.} one {# check is off.} other {# checks are off.}}',
    toChecks: 'To the checks',
    allOn: 'Switch all on',
    languageOfBrowser: 'As the browser',
    languageHint: 'In which language the start page opens.',
    // {language} is the name of the other language, in that language.
    openIn: 'Open this page in {language}',
    theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
    mode: { quick: 'Quick: all fields at once', guided: 'Guided: step by step' },
    followHint:
      'The form can then be bookmarked and shared by its address. The address is part of the browser’s own history, which a browser may sync.',
    keepHistoryHint: 'In this browser alone. Links that are there already stay until you delete them.',
    on: 'on',
    off: 'off',
  },
  storage: {
    title: 'Storage',
    // {used} and {quota} are amounts such as “3.1 MB”.
    used: 'This site uses {used} on this device. The browser gives it up to {quota}.',
    unknown: 'This browser does not say how much is used.',
    kept: 'The browser has promised not to delete it by itself.',
    notKept: 'If the device runs short of space, the browser may delete it. A backup is safe in any case.',
  },
  erase: {
    title: 'Delete everything',
    how: 'Deletes all presets, naming conventions, links of the history, known values and settings of this browser.',
    button: 'Delete everything…',
    ask: 'Delete everything?',
    holds: 'This deletes {what}, and sets all settings back.',
    undo: 'Until it is replaced by later steps, it can be undone, and so what was deleted stays on the device. To leave no trace at all, delete the data of this site in the browser’s own settings afterwards.',
    backupFirst: 'Download a backup first',
    confirm: 'Delete everything',
    done: 'Everything was deleted',
    nothing: 'There was nothing to delete',
    changed: 'Another tab has just changed the library. Nothing was deleted; please try again.',
  },
} as const;

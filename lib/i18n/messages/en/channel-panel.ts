/** What the builder says around the channel of a link. Why it is that one, and how to move it, stands in ./channel. */
export const channelPanel = {
  label: 'Channel in GA4',
  // Behind it stands the channel's name.
  filed: 'GA4 will file this under',
  filedProbably: 'GA4 will probably file this under',
  why: 'Why?',
  whyAndChange: 'Why, and what would change it',
  about: 'About {channel}',
  aboutAutoTagging: 'About auto-tagging',
  // A button that makes the edit. {channel}: where GA4 files the link then.
  use: 'Use {after}: {channel}',
  tools: 'In other tools',
  // A column of another tool that is filled from a parameter: {name}.
  from: 'from {name}',
  nothing: 'Nothing of this link is recorded as a campaign.',
} as const;

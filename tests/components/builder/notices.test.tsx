import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';
import { field, link, openBuilder } from '@/tests/support/builder';

const FILLED = '&source=a&medium=b&campaign=c';
const at = (url: string, rest = FILLED) => ({ address: `#url=${encodeURIComponent(url)}${rest}` });

/** One destination for each code that reading finds. */
const FAULTS: readonly (readonly [code: keyof typeof en.notice, url: string, repair: string])[] = [
  ['second_question_mark', 'https://e.com/?x=1?utm_id=1', 'https://e.com/?x=1&utm_id=1'],
  ['question_mark_missing', 'https://e.com/lp&utm_id=1', 'https://e.com/lp?utm_id=1'],
  ['html_entity', 'https://e.com/?x=1&amp;y=2', 'https://e.com/?x=1&y=2'],
  ['full_width_delimiter', 'https://e.com/?x=1＆utm_id=1', 'https://e.com/?x=1&utm_id=1'],
  ['quoted_printable', 'https://e.com/?x=3D1&y=3D2', 'https://e.com/?x=1&y=2'],
  ['trailing_punctuation', 'https://e.com/lp).', 'https://e.com/lp'],
  ['tags_after_hash', 'https://e.com/#top?utm_id=1', 'https://e.com/?utm_id=1#top'],
  ['key_case', 'https://e.com/?UTM_ID=1', 'https://e.com/?utm_id=1'],
  ['key_encoded', 'https://e.com/?utm%5Fid=1', 'https://e.com/?utm_id=1'],
  ['key_misspelt', 'https://e.com/?utm_contnet=1', 'https://e.com/?utm_content=1'],
  ['key_unknown', 'https://e.com/?utm_partner=1', 'https://e.com/'],
  ['value_missing', 'https://e.com/?utm_id=', 'https://e.com/'],
  ['duplicate_tag', 'https://e.com/?utm_id=1&utm_id=2', 'https://e.com/?utm_id=1'],
  ['double_encoded', 'https://e.com/?utm_id=a%2520b', 'https://e.com/?utm_id=a%20b'],
  ['shift_jis', 'https://e.com/?utm_id=%8Ft', 'https://e.com/?utm_id=%E6%98%A5'],
  ['escapes_not_utf8', 'https://e.com/?utm_id=100%', 'https://e.com/?utm_id=100%25'],
];

describe.each(FAULTS)('%s', (code, url, repair) => {
  test('is told with its reason, mended by its button, and undone', async () => {
    const { user } = await openBuilder(at(url));
    const words = en.notice[code] as { text: string; why: string; fix: string };
    const button = screen.getByRole('button', { name: words.fix });
    expect(button.closest('li')).toHaveTextContent(words.why);

    await user.click(button);
    expect(field('Website URL')).toHaveValue(repair);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field('Website URL')).toHaveValue(url);
  });
});

test.each([
  ['en', en],
  ['ja', ja],
] as const)('every repair has a word for its button: %s', (_locale, messages) => {
  for (const [code] of FAULTS) expect(messages.notice[code]).toHaveProperty('fix');
});

test('the notices are counted in a heading', async () => {
  await openBuilder(at('https://e.com/?utm_partner=1&utm_id='));
  expect(screen.getByRole('heading', { name: '2 notes on this link' })).toBeVisible();
});

test('a link with nothing to say about has no such heading', async () => {
  await openBuilder(at('https://e.com/'));
  expect(screen.queryByRole('heading', { name: /notes? on this link/ })).not.toBeInTheDocument();
});

test('a tag of the destination that was replaced can be kept, and taken back', async () => {
  const { user } = await openBuilder(at('https://e.com/?utm_source=own'));
  expect(link()).toBe('https://e.com/?utm_source=a&utm_medium=b&utm_campaign=c');
  expect(screen.getByText('The destination’s own utm_source was replaced: “own” → “a”.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep the destination’s own' }));
  expect(field('Source')).toHaveValue('own');
  expect(link()).toBe('https://e.com/?utm_source=own&utm_medium=b&utm_campaign=c');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field('Source')).toHaveValue('a');
});

test('a locked field is not offered for mending', async () => {
  await openBuilder(at('https://e.com/?utm_source=own&utm_id=', `${FILLED}&lock=url,source`));
  expect(screen.getByText(/was replaced/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Keep the destination’s own' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: en.notice.value_missing.fix })).not.toBeInTheDocument();
});

test('a medium and a campaign are recommended once the link is on its way, and never block', async () => {
  const { user } = await openBuilder(at('https://e.com/', '&source=a'));
  expect(screen.getByText(/^The medium is empty/)).toBeVisible();
  expect(screen.getByText(/^The campaign is empty/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
});

test('two repairs are undone one after the other', async () => {
  const { user } = await openBuilder(at('https://e.com/?utm_partner=1&utm_id='));
  await user.click(screen.getByRole('button', { name: en.notice.key_unknown.fix }));
  await user.click(screen.getByRole('button', { name: en.notice.value_missing.fix }));
  expect(field('Website URL')).toHaveValue('https://e.com/');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field('Website URL')).toHaveValue('https://e.com/?utm_id=');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field('Website URL')).toHaveValue('https://e.com/?utm_partner=1&utm_id=');
});

test.each([
  ['a parameter', at('https://e.com/?utm_source=own'), 'Explain Source', 'Help on utm_source'],
  [
    'a custom parameter',
    at('https://e.com/', `${FILLED}&x.utm_id=1`),
    'Explain Custom parameters',
    'Help on custom',
  ],
  ['the address', at('https://e.com/?x=1?y=2'), 'Explain Website URL', 'Help on url'],
])('a notice on %s leads to its explanation', async (_what, address, name, help) => {
  const { user } = await openBuilder(address);
  await user.click(field('Campaign'));
  await user.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
  expect(screen.getByText(help)).toBeInTheDocument();
});

test('a warning is one without its colour too, and a long list can be scrolled by keyboard', async () => {
  await openBuilder(at('https://e.com/?utm_partner=1'));
  const list = screen.getByRole('group', { name: '1 note on this link' });
  expect(list).toHaveTextContent(/^Warning/);
  expect(list).toHaveAttribute('tabindex', '0');
});

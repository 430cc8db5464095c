import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { today } from '@/components/hooks/device';
import { openDatabase } from '@/components/hooks/library/database';
import { saveItem } from '@/components/hooks/library/items';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import { writeDate } from '@/lib/conventions/date-forms';
import type { Locale } from '@/lib/i18n/locales';
import { field, isSaid, link, openBuilder, UNTOUCHED, WORDS } from '@/tests/support/builder';
import { conventionOf, MONTH_REGION_NAME, PAIRS, SOURCES } from '@/tests/support/convention';

const { naming, lint, check, ui, builder } = WORDS.en;
const AT = (tags: string) => `#url=${encodeURIComponent('https://example.jp/lp')}${tags}`;

async function library() {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.error.code);
  return opened;
}

beforeEach(async () => {
  const { database } = await library();
  await Promise.all(database.tables.map((table) => table.clear()));
  localStorage.clear();
});

/** Saves a convention, opens the builder at an address, and waits until the convention holds. */
async function openWith(convention: Partial<Convention>, address = '', locale: Locale = 'en') {
  await saveItem('conventions', conventionOf(convention));
  const opened = await openBuilder({ address, locale });
  await screen.findByRole('region', { name: WORDS[locale].naming.label });
  return opened;
}

const copy = () => screen.getByRole('button', { name: builder.copyLink });
const found = (rule: keyof typeof check) =>
  screen.findByRole('button', { name: new RegExp(check[rule].title), expanded: false });
const clipboard = () => navigator.clipboard.readText();
const notes = () => within(screen.getByRole('form')).getAllByRole('status');

test('a device without a library shows nothing of conventions', async () => {
  await openBuilder({ address: AT('&source=x&medium=email&campaign=c') });
  expect(screen.queryByRole('region', { name: naming.label })).not.toBeInTheDocument();
});

describe('the convention in force', () => {
  test('is named below the form, with the way to it', async () => {
    await openWith({ name: 'Our names' });
    const line = screen.getByRole('region', { name: naming.label });
    expect(line).toHaveTextContent('Our names');
    expect(within(line).getByRole('link')).toHaveAttribute('href', '/en/library/conventions/');
  });

  test('can be switched off for this form, and on again', async () => {
    const { user } = await openWith(
      { rules: { utm_source: SOURCES } },
      AT('&source=x&medium=email&campaign=c'),
    );
    await found('convention-value');
    await user.click(screen.getByRole('button', { name: naming.switchOff }));
    await waitFor(() => expect(screen.queryByText(new RegExp(check['convention-value'].title))).toBeNull());
    expect(notes().some((note) => note.textContent?.includes('Team'))).toBe(true);
    await user.click(screen.getByRole('button', { name: naming.switchOn }));
    expect(await found('convention-value')).toBeVisible();
    expect(isSaid(naming.switchedOn)).toBe(true);
  });
});

describe('Copy', () => {
  test('is refused for a refused value: the focus goes to its field, and the reason is given', async () => {
    const { user } = await openWith(
      { rules: { utm_source: SOURCES } },
      AT('&source=x&medium=email&campaign=c'),
    );
    await found('convention-value');
    await user.click(copy());
    await waitFor(() => expect(field('Source')).toHaveFocus());
    expect(await clipboard()).toBe(UNTOUCHED);
    const note = screen.getByRole('group', { name: lint.hold.refusedTitle });
    expect(within(note).queryByRole('button', { name: lint.hold.confirm })).toBeNull();
    await user.clear(field('Source'));
    await user.type(field('Source'), 'line');
    await user.tab();
    await user.click(copy());
    await waitFor(async () => expect(await clipboard()).toBe(link()));
  });

  test('waits for what the convention knows, even where it is pressed before that is loaded', async () => {
    await saveItem('conventions', conventionOf({ rules: { utm_source: SOURCES } }));
    const { user } = await openBuilder({ address: AT('&source=x&medium=email&campaign=c') });
    await user.click(copy());
    await waitFor(() => expect(field('Source')).toHaveFocus());
    expect(await clipboard()).toBe(UNTOUCHED);
  });

  test('asks once about a new value, which then is known', async () => {
    const opened = await openWith(
      { rules: { utm_campaign: { ...FREE_RULE, confirmNew: true } } },
      AT('&source=line&medium=social'),
    );
    const typeCampaign = async ({ user }: Pick<typeof opened, 'user'>) => {
      await user.type(field('Campaign'), 'spring');
      await user.click(copy());
    };
    await typeCampaign(opened);
    const note = await screen.findByRole('group', { name: lint.hold.namingTitle });
    expect(note).toHaveFocus();
    expect(await clipboard()).toBe(UNTOUCHED);
    await opened.user.click(
      within(note).getByRole('button', { name: naming.addValue.replace('{value}', 'spring') }),
    );
    await waitFor(async () => expect(await clipboard()).toBe(link()));
    opened.unmount();

    const { database } = await library();
    await Promise.all([database.history.clear(), database.values.clear()]);
    sessionStorage.clear();
    const again = await openBuilder({ address: AT('&source=line&medium=social') });
    await screen.findByRole('region', { name: naming.label });
    await typeCampaign(again);
    await waitFor(async () => expect(await clipboard()).toBe(link()));
  });

  test('offers the near value instead of a new one', async () => {
    const rule = { ...FREE_RULE, confirmNew: true, standardise: [{ from: 'nl', to: 'newsletter' }] };
    const { user } = await openWith({ rules: { utm_source: rule } }, AT('&medium=email&campaign=c'));
    await user.type(field('Source'), 'newsleter');
    await user.click(copy());
    const note = await screen.findByRole('group', { name: lint.hold.namingTitle });
    await user.click(within(note).getByRole('button', { name: 'Change to newsletter' }));
    expect(field('Source')).toHaveValue('newsletter');
    await user.click(copy());
    await waitFor(async () => expect(await clipboard()).toBe(link()));
  });
});

describe('the list of a field', () => {
  const options = () => screen.getAllByRole('option').map((option) => option.textContent);

  test('has the allowed values and what they stand for, and nothing else where all else is refused', async () => {
    const { user } = await openWith({ rules: { utm_source: SOURCES } });
    await user.click(field('Source'));
    expect(options()).toEqual(['lineLINE公式', 'newsletter']);
    expect(screen.getByText(naming.onlyThese)).toBeVisible();
    await user.type(field('Source'), '公式');
    expect(options()).toEqual(['lineLINE公式']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field('Source')).toHaveValue('line');
  });

  test('of the medium follows the source, with the channel of each', async () => {
    const { user } = await openWith({ pairs: PAIRS, otherPairs: 'refused' }, '#source=line');
    await user.click(field('Medium'));
    expect(options()).toEqual(['socialGA4: Organic Social', 'paid_socialGA4: Paid Social']);
    await user.clear(field('Source'));
    await user.type(field('Source'), 'newsletter');
    await user.click(field('Medium'));
    expect(options()).toEqual(['emailGA4: Email']);
  });

  test('is attached to a plain field as well', async () => {
    const rule = { ...FREE_RULE, values: [{ value: 'banner', label: 'Header' }], others: 'confirm' } as const;
    const { user } = await openWith({ rules: { utm_content: rule } });
    await user.click(field('Content'));
    expect(options()).toEqual(['bannerHeader']);
    expect(screen.queryByText(naming.onlyThese)).toBeNull();
  });
});

describe('standard values', () => {
  const rules = {
    utm_source: { ...FREE_RULE, standard: 'newsletter', locked: true },
    utm_medium: { ...FREE_RULE, standard: 'email' },
  };

  test('fill empty fields at opening, told and undone', async () => {
    const { user } = await openWith({ rules });
    await waitFor(() => expect(field('Source')).toHaveValue('newsletter'));
    expect(field('Medium')).toHaveValue('email');
    expect(isSaid('utm_source')).toBe(true);
    expect(screen.queryByRole('button', { name: new RegExp(check['campaign-missing'].title) })).toBeNull();
    await user.click(await screen.findByRole('button', { name: ui.undo }));
    expect(field('Source')).toHaveValue('');
    expect(field('Medium')).toHaveValue('');
  });

  test('leave what is filled in, and what the link has of its own', async () => {
    const url = encodeURIComponent('https://example.jp/?utm_medium=qr');
    await openWith({ rules }, `#url=${url}&source=line`);
    expect(field('Source')).toHaveValue('line');
    expect(field('Medium')).toHaveValue('');
  });

  test('that are locked cannot be changed, and say by whom', async () => {
    await openWith({ rules });
    await waitFor(() => expect(field('Source')).toHaveAttribute('readonly'));
    expect(field('Source')).toHaveAccessibleDescription(naming.lockedBy);
    expect(field('Medium')).not.toHaveAttribute('readonly');
  });

  test('a field that holds something else can be put right', async () => {
    const { user } = await openWith({ rules }, AT('&source=line&medium=social&campaign=c'));
    await found('convention-locked');
    expect(field('Source')).not.toHaveAttribute('readonly');
    await user.click(screen.getByRole('button', { name: `${lint.fixShort} newsletter` }));
    expect(field('Source')).toHaveValue('newsletter');
    await waitFor(() => expect(field('Source')).toHaveAttribute('readonly'));
  });
});

test('a required field says so, and the team’s words stand in the help', async () => {
  const rule = { ...FREE_RULE, required: true, description: 'One of our stores.' };
  const { user } = await openWith({ rules: { utm_content: rule } });
  expect(field('Content')).toBeRequired();
  await user.click(field('Content'));
  expect(await screen.findByText('One of our stores.')).toBeInTheDocument();
  expect(screen.getByText(naming.ownWords)).toBeInTheDocument();
});

describe('the composer', () => {
  const rules = { utm_campaign: { ...FREE_RULE, template: MONTH_REGION_NAME } };
  const month = writeDate('yyyymm', today());
  const opener = () => screen.getByRole('button', { name: 'Put Campaign together from its parts' });

  test('writes the value part by part, and gives the focus back', async () => {
    const { user } = await openWith({ rules }, AT('&source=line&medium=social'));
    await user.click(opener());
    const parts = screen.getByRole('group', { name: 'Campaign, part by part' });
    expect(within(parts).getByLabelText('Month')).toHaveFocus();
    expect(field('Campaign')).toHaveValue('');
    await user.type(within(parts).getByLabelText('Name'), 'winter sale');
    expect(field('Campaign')).toHaveValue(`${month}_na_winter-sale`);
    expect(
      within(parts).getByText(naming.composer.writtenAs.replace('{written}', 'winter-sale')),
    ).toBeVisible();
    await user.selectOptions(within(parts).getByLabelText('Region'), 'jp');
    fireEvent.change(within(parts).getByLabelText('Month'), { target: { value: '2027-01-15' } });
    expect(field('Campaign')).toHaveValue('202701_jp_winter-sale');
    expect(link()).toContain('utm_campaign=202701_jp_winter-sale');
    await user.click(screen.getByRole('button', { name: naming.composer.close }));
    expect(opener()).toHaveFocus();
    expect(screen.queryByRole('group', { name: 'Campaign, part by part' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: ui.undo }));
    expect(field('Campaign')).toHaveValue('');
  });

  test('writes words in the letters of the convention, and calls a part without a name by its place', async () => {
    const { parts } = MONTH_REGION_NAME;
    const template = { ...MONTH_REGION_NAME, parts: parts.map((part) => ({ ...part, name: '' })) };
    const { user } = await openWith(
      { rules: { utm_campaign: { ...FREE_RULE, letterCase: 'lower', template } } },
      AT('&source=line&medium=social'),
    );
    await user.click(opener());
    await user.type(screen.getByLabelText('Part 3'), 'Winter Sale');
    expect(field('Campaign')).toHaveValue(`${month}_na_winter-sale`);
  });

  test('reads a value back into its parts', async () => {
    const { user } = await openWith({ rules }, AT('&source=line&medium=social&campaign=202611_us_spring'));
    await user.click(opener());
    expect(screen.getByLabelText('Month')).toHaveValue('2026-11-01');
    expect(screen.getByLabelText('Region')).toHaveValue('us');
    expect(screen.getByLabelText('Name')).toHaveValue('spring');
    await user.keyboard('{Escape}');
    expect(opener()).toHaveFocus();
    expect(field('Campaign')).toHaveValue('202611_us_spring');
    expect(screen.queryByRole('button', { name: ui.undo })).toBeNull();
  });

  test('says how many parts it expected, and what it understood', async () => {
    const { user } = await openWith({ rules }, AT('&source=line&medium=social&campaign=202611_spring'));
    await user.click(opener());
    expect(screen.getByText('Expected 3 parts, found 2.')).toBeVisible();
    expect(screen.getByText(/Month: 202611/)).toBeVisible();
    expect(screen.getByText('“spring” is not on the list.')).toBeVisible();
  });

  test('follows a value that is typed while it is open', async () => {
    const { user } = await openWith({ rules }, AT('&source=line&medium=social'));
    await user.click(opener());
    await user.clear(field('Campaign'));
    await user.type(field('Campaign'), '202612_jp_x');
    expect(screen.getByLabelText('Month')).toHaveValue('2026-12-01');
    expect(screen.getByLabelText('Region')).toHaveValue('jp');
    expect(screen.getByLabelText('Name')).toHaveValue('x');
  });

  test('says where Japanese is not allowed, without touching it', async () => {
    const { user } = await openWith({ rules }, AT('&source=line&medium=social'));
    await user.click(opener());
    await user.type(screen.getByLabelText('Name'), '春');
    expect(screen.getByText(naming.composer.problem.japanese)).toBeVisible();
    expect(field('Campaign')).toHaveValue(`${month}_na_春`);
  });
});

test('all of it in Japanese', async () => {
  const rules = { utm_source: SOURCES, utm_campaign: { ...FREE_RULE, template: MONTH_REGION_NAME } };
  const { user } = await openWith({ name: 'チーム', rules }, '', 'ja');
  expect(screen.getByRole('region', { name: WORDS.ja.naming.label })).toHaveTextContent('チーム');
  await user.click(screen.getByRole('button', { name: /要素から組み立てる/ }));
  expect(screen.getByRole('button', { name: WORDS.ja.naming.composer.close })).toBeVisible();
});

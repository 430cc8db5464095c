import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Builder, LANGUAGES, openBuilder } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

/** What axe finds in both themes; nothing is still moving when it looks. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // One page, no frames: the old way does without a second page.
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    expect(found, colorScheme).toEqual([]);
  }
}

const FULL =
  '#url=https%3A%2F%2Fexample.com%2F%3Futm_souce%3Dx%26utm_medium%3Dy%23utm_id%3D1&source=%20Newsletter&medium=email&term=%7Bkeyword%7D&source_platform=p&creative_format=f&marketing_tactic=t&content=c&x.color=red&lock=medium&hide=content&source=again';

type State = { name: string; open: (page: Page, locale: 'en' | 'ja') => Promise<unknown> };

const opened = async (page: Page, locale: 'en' | 'ja', act: (builder: Builder) => Promise<unknown>) =>
  act(await openBuilder(page, '', locale));

const STATES: readonly State[] = [
  { name: 'the empty builder', open: (page, locale) => openBuilder(page, '', locale) },
  {
    name: 'a full form with its notices, locked, hidden and custom fields',
    open: async (page, locale) => {
      const { more, finding } = await openBuilder(page, FULL, locale);
      await more.click();
      await finding('key-misspelt').click();
    },
  },
  {
    name: 'a form in error, after a change',
    open: (page, locale) =>
      opened(page, locale, async ({ fill, copy, clear, field, changeNote }) => {
        await fill({ utm_medium: 'email' });
        await clear.click();
        await fill({ url: 'htp://example.com/' });
        await copy.click();
        await expect(field('url')).toHaveAttribute('aria-invalid', 'true');
        await expect(changeNote).toBeVisible();
      }),
  },
  {
    name: 'the link that was copied',
    open: async (page, locale) => {
      const { t, copy, result } = await openBuilder(page, '#url=https%3A%2F%2Fa.jp&source=a', locale);
      await copy.click();
      await expect(result.getByText(t('builder.arrival.title'))).toBeVisible();
    },
  },
  {
    name: 'guided mode with its values',
    open: async (page, locale) => {
      const { t, button } = await openBuilder(page, '#platform=meta&medium=mail', locale);
      await page.getByRole('radio', { name: t('place.mode.guided') }).check();
      const steps = page.getByRole('region', { name: t('guided.label') });
      await steps.getByRole('radio').first().check();
      await steps.getByRole('radio').last().check();
      await expect(button(t('guided.fill'))).toBeVisible();
    },
  },
  {
    name: 'what is pasted into a tool, and the example of what arrives',
    open: async (page, locale) => {
      const { t, result } = await openBuilder(
        page,
        '#url=https%3A%2F%2Fa.jp&platform=google_ads&source=google&medium=cpc&term=%7Bkeyword%3Anone%7D',
        locale,
      );
      await result.getByText(t('paste.others', { count: 2 })).click();
      await expect(result.getByRole('region', { name: t('expansion.title') })).toBeVisible();
    },
  },
  {
    name: 'one campaign with many links',
    open: async (page, locale) => {
      const { t, button } = await openBuilder(page, '#url=https%3A%2F%2Fa.jp', locale);
      await button(t('builder.many.open')).click();
      const boxes = page.getByRole('group', { name: t('many.places.legend') }).getByRole('checkbox');
      await boxes.first().check();
      await boxes.last().check();
      await expect(page.getByRole('region', { name: t('many.list.title'), exact: true })).toBeVisible();
    },
  },
  {
    name: 'the open list of places',
    open: async (page, locale) => {
      const { t } = await openBuilder(page, '', locale);
      await page.getByRole('combobox', { name: t('place.label') }).click();
      await expect(page.getByRole('listbox', { name: t('place.list') })).toBeVisible();
    },
  },
  {
    name: 'the window with dynamic values, one of them a template',
    open: async (page, locale) => {
      const { t, button } = await openBuilder(page, '#platform=google_ads', locale);
      await button(t('place.insertToken', { field: t('field.utm_term.label') })).click();
      const template = page.getByRole('button', {
        name: t('tokenPicker.insert', { token: '{keyword:default}' }),
      });
      await template.click();
      await expect(template).toHaveAttribute('aria-expanded', 'true');
    },
  },
  {
    name: 'an open list of suggestions',
    open: (page, locale) =>
      opened(page, locale, async ({ field }) => {
        await field('utm_source').click();
        await page.keyboard.press('ArrowDown');
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      }),
  },
  {
    name: 'the window of the bookmark',
    open: async (page, locale) => {
      const { t, button } = await openBuilder(page, FULL, locale);
      await button(t('bookmark.open')).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the search of the help',
    open: (page, locale) =>
      opened(page, locale, async ({ t, button }) => {
        await button(t('glossary.search')).click();
        await expect(page.getByRole('searchbox')).toBeVisible();
      }),
  },
  { name: 'the glossary', open: (page, locale) => page.goto(`/${locale}/glossary/`) },
  { name: 'a term of a parameter', open: (page, locale) => page.goto(`/${locale}/glossary/utm_source/`) },
  { name: 'the list of checks', open: (page, locale) => page.goto(`/${locale}/checks/`) },
  {
    name: 'a check, switched off',
    open: async (page, locale) => {
      await page.goto(`/${locale}/checks/platform-characters/`);
      await page.getByRole('checkbox').uncheck();
    },
  },
  { name: 'a term with its calculator', open: (page, locale) => page.goto(`/${locale}/glossary/ctr/`) },
];

for (const locale of LANGUAGES) {
  for (const { name, open } of STATES) {
    test(`axe finds nothing in ${name} in ${locale}, light or dark`, async ({ page }) => {
      await open(page, locale);
      await expectAccessible(page);
    });
  }

  test(`axe finds nothing on a phone in ${locale}: the bar, the open bar, the sheet of the help`, {
    tag: '@phone-only',
  }, async ({ page }) => {
    const { t, result, button } = await openBuilder(page, FULL, locale);
    await expectAccessible(page);
    await result.getByRole('button', { expanded: false }).click();
    await expectAccessible(page);
    await result.getByRole('button', { expanded: true }).click();
    await button(t('builder.helpOn', { field: t('field.utm_campaign.label') })).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: /utm_campaign/ })).toBeVisible();
    await expectAccessible(page);
  });
}

test.describe('a page that is not found', () => {
  test.use({ tolerated: [/^(console error: Failed to load resource.*404|response 404: )/] });

  test('axe finds nothing there, light or dark', async ({ page }) => {
    await page.goto('/en/nowhere/');
    await expectAccessible(page);
  });
});

test.describe('without a language', () => {
  // The scripts lead on to a language: without them the page itself is seen. axe needs scripts of its own.
  test('axe finds nothing on the start page, light or dark', async ({ page }) => {
    await page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '/* none */' }),
    );
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Open in English' })).toBeVisible();
    await expectAccessible(page);
  });
});

test('in forced colours fields, buttons, notices and the focus keep their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { field, copy, finding } = await openBuilder(page, FULL);
  await expect(finding('key-misspelt')).toBeVisible();
  for (const drawn of [field('url'), field('utm_source'), copy]) {
    const { width, style } = await drawn.evaluate((element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
      return { width: Number.parseFloat(borderTopWidth), style: borderTopStyle };
    });
    expect(width).toBeGreaterThanOrEqual(1);
    expect(style).not.toBe('none');
  }
  await page.keyboard.press('Tab');
  await field('utm_source').focus();
  expect(await field('utm_source').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
    'solid',
  );
});

test('with reduced motion nothing moves or fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { t, button, more, copy } = await openBuilder(page, FULL);
  await more.click();
  await copy.hover();
  await button(t('bookmark.open')).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .flatMap(({ transitionDuration, animationDuration }) => [transitionDuration, animationDuration])
      .flatMap((durations) => durations.split(','))
      .filter((duration) => Number.parseFloat(duration) > 0.02),
  );
  expect(slow).toEqual([]);
});

import { expect, type Locator, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import type { RuleId } from '@/lib/lint/checks';
import type { UtmKey } from '@/lib/utm/params';
import { wordsIn } from '@/tests/e2e/support/words';

export type FieldName = 'url' | UtmKey;
export type Values = { readonly [Name in FieldName]?: string };

export const LANGUAGES = LOCALES.map(({ code }) => code);

/** The builder on a page, by the roles and names that people meet. */
export function builderOn(page: Page, locale: Locale = 'en') {
  const t = wordsIn(locale);
  const field = (name: FieldName) => page.getByLabel(t(`field.${name}.label`), { exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const result = page.getByRole('region', { name: t('builder.result') });
  return {
    t,
    field,
    button,
    /** The finished link (DESIGN.md 5). */
    link: page.locator('output[name=link]'),
    result,
    copy: button(t('builder.copyLink')),
    copied: button(t('ui.copied')),
    undo: button(t('ui.undo')),
    clear: button(t('builder.clear')),
    more: page.getByText(t('builder.more')),
    /** What was done to the form for the person. */
    changeNote: page
      .getByRole('form')
      .getByRole('status')
      .filter({ has: button(t('ui.dismiss')) }),
    /** A notice on the link, by a piece of its sentence. */
    notice: (text: string) => result.getByRole('listitem').filter({ hasText: text }),
    /** What a check found, as it stands at its field: one line, which opens. */
    finding: (id: RuleId) =>
      page
        .getByRole('form')
        .getByRole('button', { name: t(`check.${id as 'space'}.title`), expanded: false }),
    /** Settles the first finding of a field that has a fix. */
    fix: page.getByRole('form').getByRole('button', { name: new RegExp(`^${t('lint.fixShort')}`) }),
    row: (position: number) =>
      page.getByRole('group', {
        name: t('field.custom.row', { position: String(position) }),
        exact: true,
      }),
    fill: async (values: Values) => {
      for (const [name, value] of Object.entries(values)) await field(name as FieldName).fill(value);
    },
  };
}

export type Builder = ReturnType<typeof builderOn>;

/** Opens the builder, and waits until its scripts have taken over. */
export async function openBuilder(page: Page, fragment = '', locale: Locale = 'en'): Promise<Builder> {
  await page.goto(`/${locale}/${fragment}`);
  const builder = builderOn(page, locale);
  await untilReady(page, builder);
  return builder;
}

/** The lists of suggestions are attached last of all, but to locked fields. */
export async function untilReady(page: Page, { t }: Pick<Builder, 't'>): Promise<void> {
  const list = (name: 'utm_source' | 'utm_medium') =>
    page.getByRole('combobox', { name: t(`field.${name}.label`), exact: true });
  const locked = page.getByRole('form').locator('[readonly]');
  const signs = list('utm_source').or(list('utm_medium')).or(locked);
  await expect(signs.filter({ visible: true }).first()).toBeVisible();
}

/** The text of the link, to the letter. */
export async function expectLink({ link }: Pick<Builder, 'link'>, text: string): Promise<void> {
  await expect(link).toHaveJSProperty('textContent', text);
}

export async function expectValues({ field }: Pick<Builder, 'field'>, values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await expect(field(name as FieldName), name).toHaveValue(value);
  }
}

export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Pastes as people do: from the clipboard, by the keyboard. */
export async function paste(target: Locator, text: string): Promise<void> {
  await target.focus();
  await target.evaluate((_, copied) => navigator.clipboard.writeText(copied), text);
  await target.press('ControlOrMeta+V');
}

/** Whether screen readers were told. */
export async function expectAnnounced(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).not.toHaveCount(0);
}

import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach } from 'vitest';
import { saveItem } from '@/components/hooks/library/items';
import { Announcer } from '@/components/layout/announcer';
import { ConventionsPage } from '@/components/library/conventions/conventions-page';
import type { Convention } from '@/lib/conventions/convention';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import type { UtmKey } from '@/lib/utm/params';
import { emptyDevice, expectOk } from '@/tests/support/library-store';
import { renderInLanguage } from '@/tests/support/render';

// No test here is about time: a slow machine is not a bug.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(async () => {
  sessionStorage.clear();
  await emptyDevice();
});

type OpenOptions = {
  /** What is saved on this device. */
  stored?: readonly Convention[];
  /** What stands in the address behind the #. */
  fragment?: string;
  locale?: Locale;
};

/** Opens the page of the naming conventions on a device with these. */
export async function openConventions({
  stored = [],
  fragment = '',
  locale = LOCALES[0].code,
}: OpenOptions = {}) {
  for (const convention of stored) expectOk(await saveItem('conventions', { ...convention, revision: 0 }));
  history.replaceState(null, '', `/${locale}/library/conventions/${fragment && `#${fragment}`}`);
  const view = renderInLanguage(
    <>
      <ConventionsPage />
      <Announcer />
    </>,
    locale,
  );
  await screen.findAllByRole('heading', { level: 2 });
  return { user: userEvent.setup({ delay: null }), ...view };
}

/** The part of the editor about a parameter, opened by its name. */
export async function openParam(user: ReturnType<typeof userEvent.setup>, param: UtmKey) {
  const section = document.querySelector<HTMLDetailsElement>(`[data-param-section="${param}"]`);
  const summary = section?.querySelector('summary');
  if (!section || !summary) throw new Error(`The editor has no part about ${param}`);
  await user.click(summary);
  // jsdom opens it, but does not say so before the next turn.
  await within(section).findByRole('textbox', { name: /^(Try a value|値を試す)$/ });
  return within(section);
}

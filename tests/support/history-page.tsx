import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, vi } from 'vitest';
import { changeEntry, noteCopied } from '@/components/hooks/library/history';
import { Announcer } from '@/components/layout/announcer';
import { HistoryPage } from '@/components/library/history/history-page';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import type { HistoryEntry } from '@/lib/library/library';
import { emptyDevice, expectOk } from '@/tests/support/library-store';
import { renderInLanguage } from '@/tests/support/render';

// No test here is about time: a slow machine is not a bug.
configure({ asyncUtilTimeout: 20_000 });

class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(async () => {
  await emptyDevice();
  // jsdom has no layout: every row is as high as it is taken to be.
  vi.stubGlobal('ResizeObserver', NoResizeObserver);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(150);
  vi.stubGlobal('scrollTo', () => {});
});

export type Given = Pick<HistoryEntry, 'url'> & Partial<HistoryEntry>;

/** Opens the page on a device where these links were copied, one after the other: the last one is the newest. */
export async function openHistory(
  given: readonly Given[] = [],
  { fragment = '', locale = LOCALES[0].code }: { fragment?: string; locale?: Locale } = {},
) {
  for (const [at, { url, preset = '', platform = '', note = '', labels = [] }] of given.entries()) {
    const { entry } = expectOk(await noteCopied({ url, preset, platform }, Date.UTC(2026, 10, 1 + at, 3)));
    if (entry !== undefined) expectOk(await changeEntry(entry.id, { note, labels }));
  }
  history.replaceState(null, '', `/${locale}/library/history/${fragment && `#${fragment}`}`);
  const user = userEvent.setup({ delay: null });
  const view = renderInLanguage(
    <>
      <main tabIndex={-1}>
        <HistoryPage />
      </main>
      <Announcer />
    </>,
    locale,
  );
  if (given.length > 0) await screen.findAllByRole('article');
  return { user, ...view };
}

/** The links on the page, from the top. */
export function shownLinks(): (string | null | undefined)[] {
  return screen.queryAllByRole('article').map((row) => row.querySelector('p')?.textContent);
}

import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, vi } from 'vitest';
import { saveItem } from '@/components/hooks/library/items';
import { Announcer } from '@/components/layout/announcer';
import type { Convention } from '@/lib/conventions/convention';
import type { Locale } from '@/lib/i18n/locales';
import { serialiseFile } from '@/lib/library/file';
import type { Preset } from '@/lib/library/library';
import type { SharedPart } from '@/lib/library/shared-part';
import { isSaid } from '@/tests/support/builder';
import { expectOk } from '@/tests/support/library-store';
import { renderInLanguage } from '@/tests/support/render';

// No test here is about time: a slow machine is not a bug.
configure({ asyncUtilTimeout: 20_000 });

type Device = {
  /** What is saved on this device. */
  presets?: readonly Preset[];
  conventions?: readonly Convention[];
  locale?: Locale;
};

/** Shows a page of the library on a device with these. */
export async function openOn(page: ReactElement, { presets = [], conventions = [], locale = 'en' }: Device) {
  for (const one of presets) expectOk(await saveItem('presets', { ...one, revision: 0 }));
  for (const one of conventions) expectOk(await saveItem('conventions', { ...one, revision: 0 }));
  const view = renderInLanguage(
    <>
      {page}
      <Announcer />
    </>,
    locale,
  );
  return { user: userEvent.setup({ delay: null, applyAccept: false }), ...view };
}

/** A file as Utmost writes it, or with any text. */
export function fileOf(content: SharedPart | string, name = 'shared.utmost.json'): File {
  return new File([typeof content === 'string' ? content : serialiseFile(content)], name);
}

/** The input behind the button “Choose a file”. */
export function fileInput(): HTMLElement {
  return screen.getByLabelText(/^(Choose a file|ファイルを選択)$/, { selector: 'input' });
}

/** Catches downloads: their names, and what is in them. */
export function catchDownloads() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob: Blob | MediaSource) => `blob:${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const textOf = async (blob: Blob) => new TextDecoder().decode(await blob.arrayBuffer());
  return { names, texts: () => Promise.all(blobs.map(textOf)) };
}

/** Waits until screen readers are told a sentence. */
export async function said(sentence: string): Promise<void> {
  await waitFor(() => expect(isSaid(sentence)).toBe(true));
}

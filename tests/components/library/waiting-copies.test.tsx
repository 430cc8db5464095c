// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { render, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { queueCopies, readQueue } from '@/components/hooks/copied-queue';
import { WaitingCopies } from '@/components/library/waiting-copies';
import { emptyDevice, entryByUrl, link } from '@/tests/support/library-store';

beforeEach(emptyDevice);

test('a link whose page was left right after copying is in the history', async () => {
  queueCopies([{ url: link('a'), platform: '', presetId: '', at: 10 }]);
  render(<WaitingCopies />);
  await waitFor(() => expect(readQueue()).toEqual([]));
  expect(await entryByUrl(link('a'))).toMatchObject({ firstAt: 10, times: 1 });
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { announce } from '@/components/hooks/announcer';
import { Dialog } from '@/components/ui/dialog';
import type { ModalProps } from '@/components/ui/modal';
import { Sheet } from '@/components/ui/sheet';

const kinds: [string, ComponentType<ModalProps>][] = [
  ['Dialog', Dialog],
  ['Sheet', Sheet],
];

describe.each(kinds)('%s', (_name, Window) => {
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        <Window open={open} onClose={() => setOpen(false)} title="Bookmark this" closeLabel="Close">
          <p>Inside</p>
        </Window>
      </>
    );
  }

  async function opened() {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    return { user, dialog: screen.getByRole('dialog', { name: 'Bookmark this' }) };
  }

  test('is absent until it opens', () => {
    render(<Page />);
    expect(screen.queryByText('Inside')).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('closes by its button and gives the focus back', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  test('closes by Escape, which browsers send as cancel', async () => {
    const { dialog } = await opened();
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('closes by a press beside it', async () => {
    const { user, dialog } = await opened();
    await user.click(dialog);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('stays open when a selection that begins inside ends outside', async () => {
    const { user, dialog } = await opened();
    await user.pointer({ keys: '[MouseLeft>]', target: screen.getByText('Inside') });
    await user.pointer({ keys: '[/MouseLeft]', target: dialog });
    fireEvent.click(dialog);
    expect(dialog).toHaveAttribute('open');
  });

  test('reads announcements out itself, since the page behind it is inert', async () => {
    const { dialog } = await opened();
    act(() => announce('Copied'));
    expect(dialog).toHaveTextContent('Copied');
  });
});

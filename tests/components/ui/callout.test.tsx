import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Callout } from '@/components/ui/callout';

test('says its tone in words, and has no role unless it is given one', () => {
  render(
    <Callout tone="warning" toneLabel="Warning" title="Capitals">
      <p>Email and email are two rows.</p>
    </Callout>,
  );
  expect(screen.getByText('Warning')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('takes the role of its caller', () => {
  render(
    <Callout tone="error" role="alert">
      Broken
    </Callout>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Broken');
});

test('its actions and its dismissal can be used', async () => {
  const user = userEvent.setup();
  const fix = vi.fn();
  const dismiss = vi.fn();
  render(
    <Callout
      tone="info"
      onDismiss={{ label: 'Dismiss', run: dismiss }}
      actions={
        <button type="button" onClick={fix}>
          Fix
        </button>
      }
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Fix' }));
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(fix).toHaveBeenCalledOnce();
  expect(dismiss).toHaveBeenCalledOnce();
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import ErrorPage from '@/app/[locale]/error';
import { renderInLanguage } from '@/tests/support/render';

test.each([
  ['en', 'Try again'],
  ['ja', 'もう一度試す'],
] as const)('says in %s what happened, and tries again', async (locale, name) => {
  const retry = vi.fn();
  renderInLanguage(<ErrorPage retry={retry} />, locale);
  expect(screen.getByRole('alert')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(retry).toHaveBeenCalledOnce();
});

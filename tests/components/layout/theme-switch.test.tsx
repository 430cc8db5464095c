import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ThemeSwitch } from '@/components/layout/theme-switch';

const NAMES = { light: 'Light', dark: 'Dark', system: 'As the system' };
const themeScript = readFileSync('public/theme.js', 'utf8');
const runThemeScript = () => vm.runInNewContext(themeScript, { localStorage, document });
const control = () => screen.getByRole('combobox', { name: 'Colours' });
const shown = () => document.documentElement.dataset.theme;

function setup() {
  render(<ThemeSwitch label="Colours" names={NAMES} />);
  return userEvent.setup();
}

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

test('follows the system until a theme is chosen', () => {
  setup();
  expect(control()).toHaveDisplayValue('As the system');
  expect(shown()).toBeUndefined();
});

test('a choice shows at once, and before the first paint of the next page', async () => {
  const user = setup();
  await user.selectOptions(control(), 'Dark');
  expect(shown()).toBe('dark');
  expect(control()).toHaveDisplayValue('Dark');

  delete document.documentElement.dataset.theme;
  runThemeScript();
  expect(shown()).toBe('dark');
});

test('the system can be chosen again', async () => {
  const user = setup();
  await user.selectOptions(control(), 'Light');
  await user.selectOptions(control(), 'As the system');
  expect(shown()).toBeUndefined();
  runThemeScript();
  expect(shown()).toBeUndefined();
});

test('nonsense in storage is the system', () => {
  localStorage.setItem('utmost.theme', 'purple');
  runThemeScript();
  expect(shown()).toBeUndefined();
});

test('follows another tab', () => {
  setup();
  act(() => {
    localStorage.setItem('utmost.theme', 'dark');
    dispatchEvent(new StorageEvent('storage', { key: 'utmost.theme' }));
  });
  expect(shown()).toBe('dark');
  expect(control()).toHaveDisplayValue('Dark');
});

test('works for this page where storage is closed', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError');
  });
  const user = setup();
  await user.selectOptions(control(), 'Dark');
  expect(shown()).toBe('dark');
});

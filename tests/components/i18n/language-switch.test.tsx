import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useBeforeLanguageSwitch } from '@/components/hooks/use-before-language-switch';
import { LanguageSwitch } from '@/components/i18n/language-switch';

vi.mock('next/navigation', () => ({ usePathname: () => '/en/glossary/utm_source' }));

const japanese = () => screen.getByRole<HTMLAnchorElement>('link', { name: '日本語' });
const stay = (event: Event) => event.preventDefault();

function Form({ url }: { url: string }) {
  useBeforeLanguageSwitch(() => `#url=${url}`);
  return <LanguageSwitch locale="en" label="Language" />;
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/en/glossary/utm_source/?a=1#top');
  document.addEventListener('click', stay);
  return () => document.removeEventListener('click', stay);
});

test('leads to the same page in the other language, without scripts too', () => {
  render(<LanguageSwitch locale="en" label="Language" />);
  expect(japanese()).toHaveAttribute('href', '/ja/glossary/utm_source/');
  expect(screen.getAllByRole('link')).toEqual([japanese()]);
});

test('takes query and fragment along, and is remembered', () => {
  render(<LanguageSwitch locale="en" label="Language" />);
  fireEvent.click(japanese());
  expect(japanese()).toHaveAttribute('href', '/ja/glossary/utm_source/?a=1#top');
  expect(localStorage.getItem('utmost.locale')).toBe('ja');
});

test('asks the page for its latest state first', () => {
  const { rerender, unmount } = render(<Form url="old" />);
  rerender(<Form url="new" />);
  fireEvent.click(japanese());
  expect(japanese()).toHaveAttribute('href', '/ja/glossary/utm_source/?a=1#url=new');

  unmount();
  render(<LanguageSwitch locale="en" label="Language" />);
  fireEvent.click(japanese());
  expect(japanese()).toHaveAttribute('href', '/ja/glossary/utm_source/?a=1#top');
});

test('a middle click carries the state too', () => {
  render(<LanguageSwitch locale="en" label="Language" />);
  fireEvent(japanese(), new MouseEvent('auxclick', { bubbles: true, button: 1 }));
  expect(japanese()).toHaveAttribute('href', '/ja/glossary/utm_source/?a=1#top');
});

test('works where storage is closed', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError');
  });
  render(<LanguageSwitch locale="en" label="Language" />);
  fireEvent.click(japanese());
  expect(japanese()).toHaveAttribute('href', '/ja/glossary/utm_source/?a=1#top');
});

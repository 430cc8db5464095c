import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MarkedLink } from '@/components/checks/marked-link';

const textOf = (link: string, fault?: string) =>
  render(<MarkedLink link={link} fault={fault} />).container.textContent;

test.each([
  ['https://a.example/?utm_source=Line', 'Line'],
  ['https://a.example/?utm_source=Line', undefined],
])('shows %s whole', (link, fault) => {
  expect(textOf(link, fault)).toBe(link);
});

test('marks the fault and nothing else', () => {
  render(<MarkedLink link="https://a.example/?utm_source=Line&utm_medium=social" fault="Line" />);
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Line']);
});

test('shows half a character as what arrives', () => {
  expect(textOf('https://a.example/?a=x\uD83D', '\uD83D')).toBe('https://a.example/?a=x�');
  expect(document.querySelector('mark')).toHaveTextContent('�');
});

test('shows the beginning and the end of a very long link', () => {
  const shown = textOf(`https://a.example/?a=${'x'.repeat(2000)}&utm_source=line`) ?? '';
  expect(shown).toMatch(/^https:\/\/a\.example\/.*x…x.*&utm_source=line$/);
  expect(shown.length).toBeLessThan(400);
});

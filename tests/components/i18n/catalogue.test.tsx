import { render } from '@testing-library/react';
import { useTranslations } from 'use-intl';
import { expect, test } from 'vitest';
import { catalogue } from '@/components/i18n/catalogue';
import { compileMessages } from '@/components/i18n/compile-messages';
import { MessageProvider } from '@/components/i18n/message-provider';
import { translator } from '@/components/i18n/translator';

function everyObject(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyObject)];
}

test('compiled messages are plain objects, which may travel from server to client', () => {
  const compiled = compileMessages({
    links: '{n, plural, one {# link} other {# links}}',
    to: '{a, select, x {X} other {}}',
  });
  for (const part of everyObject(compiled))
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(part));
});

function Sentence() {
  const t = useTranslations() as unknown as (key: string, values: object) => string;
  return t('links', { n: 1234 });
}

test('a compiled message is put together in the words and numbers of its language', () => {
  const messages = compileMessages({
    links: '{n, plural, one {# link} other {# links}} of {n, number}',
  }) as object;
  const { container } = render(
    <MessageProvider locale="en" messages={messages}>
      <Sentence />
    </MessageProvider>,
  );
  expect(container).toHaveTextContent('1,234 links of 1,234');
});

test('a page gets the namespaces that it names, and no others', () => {
  expect(Object.keys(catalogue('ja', ['theme', 'ui']))).toEqual(['theme', 'ui']);
});

test('server components speak the language of their page', () => {
  expect(translator('ja', 'layout')('glossary')).toBe('用語集');
  expect(translator('en', 'layout')('glossary')).toBe('Glossary');
});

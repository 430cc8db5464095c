import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reopenLink } from '@/lib/library/reopen-link';
import { formOfPrefill } from '@/lib/share/form-prefill';
import { parsePrefill } from '@/lib/share/prefill';
import { linkOfForm } from '@/lib/utm/form-link';
import { EMPTY_FORM } from '@/lib/utm/form-values';
import { cleanDestination, textOf, wellFormedTags } from '@/tests/support/link-arbitraries';

const TODAY = { year: 2026, month: 11, day: 23 };

function open(fragment: string) {
  const { values } = formOfPrefill(parsePrefill(fragment).state, TODAY);
  return { values, link: linkOfForm(values, new Set()).result };
}

test('the form that it opens makes the same link again', () => {
  fc.assert(
    fc.property(cleanDestination, wellFormedTags, (destination, tags) => {
      const built = linkOfForm({ ...EMPTY_FORM, url: textOf(destination), ...tags }, new Set()).result;
      fc.pre(built.ok && !/%3C|%EF%BC%9C/i.test(built.url) && built.url.length < 2_000);
      // An empty pair beside the tags is left out with them.
      fc.pre(built.ok && !/[?&]&/.test(built.url));
      if (!built.ok) return;
      const { link } = open(reopenLink(built.url, ''));
      expect(link.ok && link.url).toBe(built.url);
    }),
  );
});

test('tags stand in their fields, and the place is chosen', () => {
  const { values } = open(reopenLink('https://a.jp/?b=1&utm_source=line&utm_campaign=%E6%98%A5', 'meta'));
  expect(values).toMatchObject({
    url: 'https://a.jp/?b=1',
    utm_source: 'line',
    utm_campaign: '春',
    platform: 'meta',
  });
});

test('what is no link comes into the field as it is, and a place that is gone is left out', () => {
  const { values } = open(reopenLink('no link', 'gone'));
  expect(values).toMatchObject({ url: 'no link', platform: '' });
});

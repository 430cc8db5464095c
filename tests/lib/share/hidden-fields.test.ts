import { expect, test } from 'vitest';
import { hiddenFields, lockedFields } from '@/lib/share/hidden-fields';
import { parsePrefill } from '@/lib/share/prefill';

test.each([
  ['required and empty: stays in sight and open', 'LIST=url,source', []],
  ['required and unusable: nobody could mend it', 'url=a&source=%20&LIST=url,source', []],
  ['required and filled', 'url=a.jp&source=b&LIST=url,source', ['url', 'utm_source']],
  ['not required', 'LIST=medium,term,x.c', ['utm_medium', 'utm_term', 'x.c']],
  ['nothing', 'source=a', []],
])('%s', (_, text, fields) => {
  expect(hiddenFields(parsePrefill(text.replace('LIST', 'hide')).state)).toEqual(fields);
  expect(lockedFields(parsePrefill(text.replace('LIST', 'lock')).state)).toEqual(fields);
});

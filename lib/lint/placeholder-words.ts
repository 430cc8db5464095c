/** What stands in forms, templates and guides for a value that somebody is to think of. Small letters, `-` for a space. */
export const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set([
  'test',
  'tests',
  'testing',
  'test1',
  'test-campaign',
  'campaign-test',
  'dummy',
  'sample',
  'example',
  'placeholder',
  'foo',
  'bar',
  'baz',
  'foobar',
  'hoge',
  'fuga',
  'piyo',
  'asdf',
  'qwerty',
  'todo',
  'tbd',
  'tba',
  'null',
  'undefined',
  'nan',
  'lorem-ipsum',
  'example.com',
  'campaign-name',
  'campaignname',
  'source-name',
  'medium-name',
  'utm-source',
  'utm-medium',
  'utm-campaign',
  'utm-id',
  'utm-term',
  'utm-content',
  'テスト',
  'サンプル',
  'ダミー',
  'ほげ',
  'キャンペーン名',
]);

/** Hosts that are kept for examples: RFC 2606. */
export const EXAMPLE_HOSTS: ReadonlySet<string> = new Set(['example.com', 'example.net', 'example.org']);

/** `your-campaign`, `insert-name-here`; `xxx`, `○○`. */
export const PLACEHOLDER_RE =
  /^(?:(?:your|my|insert|enter)-(?:own-)?(?:campaign|source|medium|term|keyword|content|id|name|value|text|brand|company|product|site|website|domain)(?:-(?:name|id|title))?(?:-here)?|x{3,}|[○〇◯●×✕]{2,})$/;

/** What prefilled addresses write for a date; a link is not the place where it is filled in: lib/share/date-placeholders.ts. */
export const DATE_PLACEHOLDER_RE = /<(?:yyyy|mm|dd|q|ww)>/;

/** A date that nobody filled in: `yyyymmdd_sale`, `sale_YYYY-MM`. */
export const DATE_SHAPE_RE = /(?:^|[_-])(?:yyyy|yy(?=[_-]?mm))(?:[_-]?mm(?:[_-]?dd)?)?(?:$|[_-])/i;

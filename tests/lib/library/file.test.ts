import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_VERSION, parseFile, serialiseFile } from '@/lib/library/file';
import { EMPTY_LIBRARY } from '@/lib/library/library';
import { MAX_FILE_LENGTH } from '@/lib/library/limits';
import { anySharedPart, LIBRARY_RUNS } from '@/tests/support/library-arbitraries';
import { sample } from '@/tests/support/samples';

const EMPTY = '{"utmost":1,"kind":"library","presets":[],"conventions":[]}';
const preset = (id: string, name = 'Mail') => ({ id, name, prefill: 'source=a' });
const fileOf = (content: object) =>
  JSON.stringify({ utmost: 1, kind: 'library', presets: [], conventions: [], ...content });

describe('a file', () => {
  it('gives back what was saved', () => {
    fc.assert(
      fc.property(anySharedPart, (part) => {
        expect(parseFile(serialiseFile(part))).toEqual({ ok: true, part, notices: [] });
      }),
      LIBRARY_RUNS,
    );
  });

  it('is the same text for the same library, in whatever order it was listed', () => {
    fc.assert(
      fc.property(anySharedPart, (part) => {
        const turned = {
          ...part,
          presets: part.presets.toReversed(),
          conventions: part.conventions.toReversed(),
          ...(part.known && { known: part.known.toReversed() }),
        };
        expect(serialiseFile(turned)).toBe(serialiseFile(part));
      }),
      LIBRARY_RUNS,
    );
  });

  it('begins with its version and has a line for each short thing, for `diff`', () => {
    const text = serialiseFile({ kind: 'library', ...EMPTY_LIBRARY, savedAt: 1 });
    expect(text.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "utmost": 1,',
      '  "kind": "library",',
      '  "savedAt": 1,',
      '  "conventions": [],',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it.each([
    { name: 'nothing', text: '', error: { code: 'empty' } },
    { name: 'white space', text: ' \uFEFF\r\n', error: { code: 'empty' } },
    { name: 'a letter', text: 'Dear all,', error: { code: 'not_ours' } },
    { name: 'a page', text: '<!doctype html><title>x</title>', error: { code: 'not_ours' } },
    { name: 'a list', text: '[1]', error: { code: 'not_ours' } },
    { name: 'null', text: 'null', error: { code: 'not_ours' } },
    { name: 'another program’s data', text: '{"version":1}', error: { code: 'not_ours' } },
    { name: 'a version that is no number', text: '{"utmost":"1"}', error: { code: 'not_ours' } },
    { name: 'a version below none', text: '{"utmost":-1}', error: { code: 'not_ours' } },
    { name: 'a version in the prototype', text: '{"__proto__":{"utmost":1}}', error: { code: 'not_ours' } },
    { name: 'a newer file', text: '{"utmost":2,"presets":7}', error: { code: 'newer', version: 2 } },
    { name: 'a cut off file', text: EMPTY.slice(0, 20), error: { code: 'damaged', position: 20 } },
    {
      name: 'no presets',
      text: '{"utmost":1,"kind":"library","conventions":[]}',
      error: { code: 'invalid', faults: [{ path: ['presets'], code: 'invalid_type' }] },
    },
    {
      name: 'a long name',
      text: fileOf({ presets: [preset('a'), preset('b', 'x'.repeat(10_000_000))] }),
      error: { code: 'invalid', faults: [{ path: ['presets', 1, 'name'], code: 'too_big' }] },
    },
  ])('tells of $name', ({ text, error }) => {
    const read = parseFile(text);
    expect(read).toEqual({ ok: false, error });
  });

  it('is refused before it is read where it is too large', () => {
    const text = `${EMPTY}${' '.repeat(MAX_FILE_LENGTH)}`;
    expect(parseFile(text)).toEqual({ ok: false, error: { code: 'too_large', limit: MAX_FILE_LENGTH } });
  });

  it('tells the first ten faults', () => {
    const read = parseFile(fileOf({ presets: new Array(1_000).fill(1) }));
    expect(!read.ok && read.error.code === 'invalid' && read.error.faults).toHaveLength(10);
  });

  it('is read behind a byte order mark', () => {
    expect(parseFile(`\uFEFF${EMPTY}`).ok).toBe(true);
  });

  it('uses the first of two items with one id, and tells of the other', () => {
    const read = parseFile(fileOf({ presets: [preset('a', 'One'), preset('b'), preset('a', 'Two')] }));
    expect(read.ok && read.part.presets.map(({ name }) => name)).toEqual(['One', 'Mail']);
    expect(read.ok && read.notices).toEqual([{ code: 'duplicate_id', list: 'presets', id: 'a' }]);
  });

  it('uses the first of two entries with one link, and tells of the other', () => {
    const entry = (id: string, url: string) => ({ id, url, firstAt: 1, lastAt: 1, times: 1 });
    const read = parseFile(fileOf({ history: [entry('a', 'https://a.com'), entry('b', 'https://a.com')] }));
    expect(read.ok && read.part.history?.map(({ id }) => id)).toEqual(['a']);
    expect(read.ok && read.notices).toEqual([{ code: 'duplicate_url', url: 'https://a.com' }]);
  });

  it('knows each value once', () => {
    const [line, mixi] = ['line', 'mixi'].map((value) => ({ param: 'utm_source', value }));
    const read = parseFile(fileOf({ known: [mixi, line, mixi] }));
    expect(read.ok && read.part.known).toEqual([line, mixi]);
    expect(read.ok && read.notices).toEqual([]);
  });

  it('leaves out keys that it does not know, and tells of them', () => {
    const text = `{"utmost":1,"__proto__":{"x":1},"kind":"library","conventions":[],
      "presets":[{"id":"a","name":"Mail","prefill":"","constructor":{"prototype":{"x":1}},"Starred":true}]}`;
    const read = parseFile(text);
    expect(read.ok && Object.keys(read.part.presets[0] ?? {})).toEqual([
      'id',
      'name',
      'description',
      'prefill',
      'conventions',
      'starred',
      'createdAt',
      'changedAt',
      'revision',
    ]);
    expect(read.ok && read.notices).toEqual([
      { code: 'unknown_key', path: ['__proto__'] },
      { code: 'unknown_key', path: ['presets', 0, 'constructor'] },
      { code: 'unknown_key', path: ['presets', 0, 'Starred'] },
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('keeps a script in a name as the text that it is', () => {
    const name = '"><script>alert(1)</script>';
    const read = parseFile(fileOf({ presets: [preset('a', name)] }));
    expect(read.ok && read.part.presets[0]?.name).toBe(name);
  });
});

describe('files of every version', () => {
  it.each(Array.from({ length: FILE_VERSION + 1 }, (_, version) => version))(
    'version %i opens',
    (version) => {
      expect(parseFile(sample(`version-${version}.utmost.json`)).ok).toBe(true);
    },
  );

  it('reads the newest without a change: it has all that there is', () => {
    const text = sample(`version-${FILE_VERSION}.utmost.json`);
    const read = parseFile(text);
    expect(read.ok && read.notices).toEqual([]);
    expect(read.ok && JSON.parse(serialiseFile(read.part))).toEqual(JSON.parse(text));
  });

  it('reads presets of version 0 from their bookmarks', () => {
    const read = parseFile(sample('version-0.utmost.json'));
    expect(read.ok && read.notices).toEqual([{ code: 'migrated', version: 0 }]);
    expect(
      read.ok &&
        read.part.presets.map(({ id, name, prefill, description }) => [id, name, prefill, description]),
    ).toEqual([
      ['older-1-Newsletter', 'Newsletter', 'source=newsletter&medium=email&campaign=<yyyy>-<mm>_news', ''],
      ['older-2-メルマガ', 'メルマガ', 'source=mailmag&medium=email', ''],
      ['older-3-Flyer', 'Flyer', 'source=flyer&medium=print', 'The code on the back'],
    ]);
  });

  it.each([
    '{"utmost":0}',
    '{"utmost":0,"presets":[null]}',
    '{"utmost":0,"presets":[{"name":1,"address":2}]}',
  ])('refuses %s', (text) => {
    const read = parseFile(text);
    expect(!read.ok && read.error.code).toBe('invalid');
  });
});

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlCommand, quoteForShell } from '@/lib/lint/shell';

/** What a POSIX shell makes of a word of single quotes and escaped quotes, and nothing else; null for all other text. */
function readWord(word: string): string | null {
  if (!/^'[^']*'(?:\\''[^']*')*$/.test(word)) return null;
  return word.slice(1, -1).replaceAll(String.raw`'\''`, "'");
}

describe('quoteForShell', () => {
  it.each([
    ['https://e.com/?a=1&b=2', "'https://e.com/?a=1&b=2'"],
    ["it's", String.raw`'it'\''s'`],
    ['', "''"],
  ])('quotes %s', (text, quoted) => {
    expect(quoteForShell(text)).toBe(quoted);
  });

  it('is one word that reads as the text, whatever it holds', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'\'"\\$`!;&|<>(){}[]*?~# \n\tab春') });
    fc.assert(fc.property(hostile, (text) => readWord(quoteForShell(text)) === text));
  });

  it.each([`'; echo x; '`, '$(id)', '`id`', "\\'", '!!', '-n', "''''", '\n'])(
    'holds in a real shell: %j',
    (text) => {
      const { stdout } = spawnSync('sh', ['-c', `printf %s ${quoteForShell(text)}`], { encoding: 'utf8' });
      expect(stdout).toBe(text);
    },
  );
});

describe('curlCommand', () => {
  it('takes braces and brackets of tokens as they are, and follows redirects', () => {
    expect(curlCommand('https://e.com/?a={b}')).toBe(
      String.raw`curl -gsL -o /dev/null -w '%{url_effective}\n' 'https://e.com/?a={b}'`,
    );
  });
});

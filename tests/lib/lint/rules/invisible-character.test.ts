import { describe, expect, it } from 'vitest';
import { everywhere, fixOf, hits, linked, mendOf, typed } from '@/tests/support/rule-cases';

describe('invisible-character', () => {
  it.each([
    ['li\u200bne', 'line'],
    ['li\u00adne', 'line'],
    ['a\u202eb', 'ab'],
    ['春\u200dセール', '春セール'],
    ['a\u2060b\ufeffc', 'abc'],
    ['{{ad.name}}_\u200bx', '{{ad.name}}_x'],
  ])('finds %j in a field, a link and a custom parameter, and writes %j', (value, after) => {
    for (const input of everywhere(value)) expect(mendOf('invisible-character', input)).toBe(after);
  });

  it.each(['line', '春セール', '👨\u200d👩\u200d👧', '❤️', 'می\u200cخواهم', 'क्\u200dष', 'à'])(
    'has nothing to say of %j',
    (value) => {
      for (const input of everywhere(value)) expect(hits('invisible-character', input)).toEqual([]);
    },
  );

  it('names what it found', () => {
    expect(hits('invisible-character', typed('a\u200bb\u200bc'))[0]?.params).toMatchObject({
      codes: 'U+200B',
      count: 2,
    });
  });
  it('finds one at the start of a value in a link, where nothing trims it', () => {
    expect(fixOf('invisible-character', linked('%E2%80%8Bline', 'utm_source'))).toBe('line');
  });
});

import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('source-unlisted', () => {
  it.each([
    {
      input: form('meta', 'paid_social'),
      found: {
        severity: 'warning',
        field: 'utm_source',
        params: {
          name: 'utm_source',
          value: 'meta',
          listed: 'facebook',
          channel: 'Paid Other',
          instead: 'Paid Social',
        },
      },
    },
    { input: form('X', 'cpc'), found: { params: { value: 'X', listed: 'twitter' } } },
    { input: form('face-book', 'paid_social'), found: { params: { listed: 'facebook' } } },
    { input: form('yt', 'cpc'), found: { params: { listed: 'youtube', instead: 'Paid Video' } } },
    { input: form('line-official', 'paid'), found: { params: { listed: 'line' } } },
    { input: form('www.youtube.com', 'paid_video'), found: { params: { listed: 'youtube.com' } } },
    { input: form('facebok', 'paid_social'), found: { params: { listed: 'facebook' } } },
    { input: form('Instagarm', 'cpc'), found: { params: { listed: 'instagram' } } },
    { input: form('tictok', 'paid_social'), found: { params: { listed: 'tiktok' } } },
    { input: form('line_lap', 'cpc'), found: { params: { listed: 'line' } } },
    { input: form('yss', 'cpc'), found: { params: { listed: 'yahoo' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('source-unlisted', input)).toMatchObject([found]);
  });

  it.each([
    form('facebook', 'paid_social'),
    form('meta', 'social'),
    form('x', 'social'),
    form('meta', 'display'),
    form('yt', 'native'),
    form('meta', ''),
    form('newsletter', 'paid'),
    form('smartnews', 'cpc'),
    form('www.acme.com', 'cpc'),
    form('interest', 'cpc'),
    form('facebok', 'social'),
    form('tik', 'cpc'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('source-unlisted', input)).toEqual([]);
  });

  it.each([
    {
      input: form('meta', 'paid_social'),
      choices: [
        ['facebook', 'Paid Social'],
        ['instagram', 'Paid Social'],
      ],
    },
    {
      input: form('threads', 'cpc'),
      choices: [
        ['facebook', 'Paid Social'],
        ['instagram', 'Paid Social'],
      ],
    },
    { input: form('x', 'paid_social'), choices: [['twitter', 'Paid Social']] },
    { input: form('google-ads', 'cpc'), choices: [['google', 'Paid Search']] },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('source-unlisted', input)).toEqual(choices);
  });
});

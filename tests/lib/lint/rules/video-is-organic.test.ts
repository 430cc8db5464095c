import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('video-is-organic', () => {
  it.each([
    {
      input: form('spotify', 'video'),
      found: { severity: 'warning', field: 'utm_medium', params: { name: 'utm_medium', value: 'video' } },
    },
    { input: form('acme', 'instream_video'), found: { params: { value: 'instream_video' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('video-is-organic', input)).toMatchObject([found]);
  });

  it.each([
    form('youtube', 'video'),
    form('vimeo', 'video'),
    form('acme', 'paid_video'),
    form('facebook', 'video'),
    form('acme', 'display'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('video-is-organic', input)).toEqual([]);
  });

  it.each([
    {
      input: form('acme', 'video'),
      choices: [
        ['display', 'Display'],
        ['paid_video', 'Paid Other'],
      ],
    },
    {
      input: form('spotify', 'video'),
      choices: [
        ['audio', 'Audio'],
        ['display', 'Display'],
        ['cpc', 'Paid Other'],
        ['paid_video', 'Paid Other'],
      ],
    },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('video-is-organic', input)).toEqual(choices);
  });
});

import fc from 'fast-check';
import type { ChannelInput } from '@/lib/channels/ga4';

const WORDS = [
  ...[
    '',
    'facebook',
    'google',
    'yahoo',
    'youtube',
    'amazon',
    'rakuten',
    'line',
    'meta',
    'x',
    'threads',
    'taboola',
  ],
  ...[
    'newsletter',
    'email',
    'e-mail',
    'e_mail',
    'e mail',
    'mail',
    'marketing-email',
    'email.campaign',
    'hs_email',
  ],
  ...['cpc', 'cpm', 'cpa', 'mail_cpn', 'ppc', 'retargeting', 'paid', 'paid_social', 'social_paid', 'prepaid'],
  ...['display', 'banner', 'expandable', 'interstitial', 'mobile_banner', 'native', 'qr', 'influencer'],
  ...['social', 'social-network', 'social media', 'sm', 'video', 'paid_video', 'organic', 'ai-assistant'],
  ...[
    'referral',
    'app',
    'link',
    'affiliate',
    'audio',
    'sms',
    'push',
    'web_push',
    'pushed',
    'notification',
    'firebase',
  ],
  ...[
    '(direct)',
    '(none)',
    '(not set)',
    'shop',
    'shopping',
    'coffeeshop',
    'workshop',
    'a-shop',
    'cross-network',
  ],
  ...['__proto__', 'constructor', 'toString', '春セール', '\ud800'],
];

const word = fc.constantFrom(...WORDS);
const value = fc.oneof(
  { weight: 6, arbitrary: word },
  {
    weight: 2,
    arbitrary: fc.tuple(word, fc.constantFrom('', '-', '_', ' ', '.'), word).map((three) => three.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 12 }).map((text) => text.replace(/[\n\r\u2028\u2029]/g, '')),
  },
);

/** Tags as people write them, right and wrong, without line breaks. */
export const anyTags: fc.Arbitrary<ChannelInput> = fc.record({
  source: value,
  medium: value,
  campaign: value,
});

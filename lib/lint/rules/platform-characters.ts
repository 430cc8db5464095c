import type { Rule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

/** Brevo's API takes letters, digits and spaces in a campaign, and nothing else (2026-07). */
const BREVO_REFUSES_RE = /[^a-z0-9 ]/gi;
/** What is longer is for the rule on length. */
const LONGEST = 420;

/** A campaign with signs that the chosen platform refuses or alters. */
export const platformCharacters: Rule = (link) => {
  if (link.input.platform !== 'brevo') return NO_HITS;
  const value = tagValue(link, 'utm_campaign');
  if (value === undefined || value.literals !== value.value || value.value.length > LONGEST) return NO_HITS;
  const found = [...new Set(value.value.match(BREVO_REFUSES_RE))];
  if (found.length === 0) return NO_HITS;
  const left = value.value.replace(BREVO_REFUSES_RE, '').trim();
  const isAscii = found.every((sign) => sign.charCodeAt(0) < 0x80);
  const choice = isAscii && left !== '' ? rewriteValue(link, value, left) : undefined;
  const params = { name: value.name, value: value.value, signs: found.join(' ') };
  return [{ field: value.field, params, choices: choice && [choice] }];
};

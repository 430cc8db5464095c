import { ga4Channel } from '@/lib/channels/ga4';
import { applyFix } from '@/lib/lint/apply-fix';
import type { RuleId } from '@/lib/lint/checks';
import type { Finding, Fix, LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';
import type { Tags } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

/** What one rule found. */
export function findingsOf(rule: RuleId, input: LintInput): readonly Finding[] {
  return lint(input).filter((finding) => finding.rule === rule);
}

/** A form with a source and a medium, and whatever else. */
export function form(utm_source: string, utm_medium: string, more: Tags = {}): LintInput {
  return {
    url: 'https://www.example.com/lp',
    tags: { utm_source, utm_medium, utm_campaign: '2026-11_sale', ...more },
  };
}

/** A form that is filled in well, with another destination. */
export function to(url: string): LintInput {
  return { ...form('newsletter', 'email'), url };
}

/** The channel of a link once a fix or a choice is applied. */
export function channelAfter(input: LintInput, fix: Fix): string {
  const { url, tags = {} } = applyFix(input, fix);
  const parsed = parseUrl(url);
  const inLink = parsed.ok ? parsed.tags : {};
  return ga4Channel({
    source: tags.utm_source || inLink.utm_source || '',
    medium: tags.utm_medium || inLink.utm_medium || '',
    campaign: tags.utm_campaign || inLink.utm_campaign || '',
  }).channel;
}

/** Each choice of the only finding: what it writes, and the channel that it leads to. */
export function choicesOf(
  rule: RuleId,
  input: LintInput,
): readonly (readonly [after: string, channel: string])[] {
  const found = findingsOf(rule, input);
  return found.flatMap(({ choices = [] }) =>
    choices.map((choice) => [choice.after, channelAfter(input, choice)] as const),
  );
}

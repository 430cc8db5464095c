import type { Severity } from '@/lib/lint/checks';
import type { ValueRule } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import { isMeantAsAd } from '@/lib/lint/medium-fault';
import { excerpt } from '@/lib/lint/mend-value';
import { findPersonToken } from '@/lib/lint/personal';
import { wholeTokens } from '@/lib/lint/token-faults';
import { hasTokens, ownersOf } from '@/lib/lint/token-index';
import { faultsOf } from '@/lib/lint/token-rule';
import { isUncatalogued } from '@/lib/lint/token-verdict';
import { PLATFORMS } from '@/lib/platforms/platforms';

/** Links that nobody pays for are shown as they are: no ad platform fills their tokens. */
const ORGANIC_RE =
  /^(?:organic|referral|social(?:[-_ ]?(?:network|media))?|sm|e[-_ ]?mail|sms|qr(?:[-_]?code)?|print|flyer|offline|.*push)$/i;
/** Mediums of ads, and of the networks that fill tokens of their own. */
const PAID_RE = /^(?:paid|ppc|retargeting|display|banner|expandable|interstitial|audio|video|affiliate)|cp/i;

/** A right token that stays as it is, as no platform is there to fill it: reports show its name. */
export const tokenUnfilled: ValueRule = (value, link) => {
  if (value.literals === value.value) return undefined;
  const { platform } = link.input;
  const range = firstSound(value.value, wholeTokens(value.value, platform), faultsOf(value, link));
  if (range === undefined) return undefined;
  const token = value.value.slice(...range);
  const severity = judge(token, link);
  return severity === undefined
    ? undefined
    : {
        severity,
        field: value.field,
        params: { name: value.name, token: excerpt(token), sure: severity === 'warning' ? 'yes' : 'no' },
      };
};

/** The first token of which no other rule speaks. Both lists are sorted. */
function firstSound(
  text: string,
  tokens: ReturnType<typeof wholeTokens>,
  faults: ReturnType<typeof faultsOf>,
): readonly [number, number] | undefined {
  let next = 0;
  return tokens.find(([start, end]) => {
    for (let fault = faults[next]; fault !== undefined && fault.end <= start; fault = faults[next]) next++;
    const fault = faults[next];
    return (
      (fault === undefined || fault.start >= end) && findPersonToken(text.slice(start, end)) === undefined
    );
  });
}

const KINDS: ReadonlyMap<string, string> = new Map(PLATFORMS.map(({ id, kind }) => [id, kind]));

function judge(token: string, link: LintedLink): Severity | undefined {
  const { input, tags } = link;
  const { platform } = input;
  const kind = platform === undefined ? undefined : KINDS.get(platform);
  if (isUncatalogued(platform)) return undefined;
  if (kind !== undefined && !hasTokens(platform)) return 'warning';
  const medium = tags.utm_medium;
  const isMail =
    kind === 'email' ||
    (kind === undefined && ownersOf(token).some((owner) => KINDS.get(owner.platform) === 'email'));
  if (isMail && /mail|^$/i.test(medium)) return undefined;
  if (ORGANIC_RE.test(medium)) return kind === 'email' || kind === 'affiliate' ? undefined : 'warning';
  return kind !== undefined || PAID_RE.test(medium) || isMeantAsAd(link) ? undefined : 'hint';
}

import type { PlatformId } from '@/lib/platforms/platforms';
import { exampleOf } from '@/lib/platforms/token-examples';
import { findTokens } from '@/lib/utm/macros';

/** A whole token; `body` is the user's own text in a template like `{keyword:red shoes}`. */
type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly body?: { readonly start: number; readonly end: number };
};

const TEMPLATE_OPENING_RE = /^\{[a-z0-9]+:$/i;

/**
 * What a value may look like when it arrives in GA4: each token gives way to an example, a template to its own text.
 * Tokens that nobody knows an example of stay. Linear.
 *
 * @param text A decoded value; expand the values of a link one by one.
 * @param examples What the person expects to arrive, by token as it stands in the text.
 * @example
 * expandTokens('fb_{{ad.name}}', 'meta', { '{{ad.name}}': '春' }) // 'fb_春'
 * expandTokens('{keyword:shoes}', 'google_ads') // 'shoes'
 */
export function expandTokens(
  text: string,
  platform: PlatformId | undefined,
  examples: Readonly<Record<string, string>> = {},
): string {
  let out = '';
  let from = 0;
  for (const { start, end, body } of stretches(text, platform)) {
    const token = text.slice(start, end);
    const given = Object.hasOwn(examples, token) ? examples[token] : undefined;
    const own =
      body === undefined ? undefined : expandTokens(text.slice(body.start, body.end), platform, examples);
    out += text.slice(from, start) + (given ?? own ?? exampleOf(token, platform) ?? token);
    from = end;
  }
  return out + text.slice(from);
}

/**
 * The tokens of a value, each once, in order; a template with its text.
 *
 * @example
 * tokensIn('{keyword:red}_{device}', 'google_ads') // ['{keyword:red}', '{device}']
 */
export function tokensIn(text: string, platform?: PlatformId): readonly string[] {
  return [...new Set(stretches(text, platform).map(({ start, end }) => text.slice(start, end)))];
}

/** The outermost tokens. Of a template, findTokens gives the two ends. */
function stretches(text: string, platform: PlatformId | undefined): readonly Stretch[] {
  const found: Stretch[] = [];
  const open: { readonly start: number; readonly body: number; readonly found: number }[] = [];
  for (const [start, end] of findTokens(text, platform)) {
    if (TEMPLATE_OPENING_RE.test(text.slice(start, end))) {
      open.push({ start, body: end, found: found.length });
      continue;
    }
    const template = text.slice(start, end) === '}' ? open.pop() : undefined;
    if (template === undefined) {
      found.push({ start, end });
      continue;
    }
    found.length = template.found;
    found.push({ start: template.start, end, body: { start: template.body, end: start } });
  }
  return found;
}

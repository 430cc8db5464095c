import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
// React writes a quote inside an attribute or a text as &quot;, so this finds attributes only.
const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/g;
const CHARSET = /<meta charset="utf-8"\/?>/i;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;

/** @type {Record<string, string>} */
const ENTITIES = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** An attribute as the browser reads it. @param {string} text */
const decode = (text) => text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** @param {string[]} texts */
const hashes = (texts) => [
  ...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)),
];

/** @param {string} html @param {RegExp} pattern */
const found = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/**
 * The Content-Security-Policy of one finished page: nothing from anywhere but its own origin, and of what stands inside
 * it only what stands there now.
 *
 * `form-action 'none'` keeps a form that is submitted before the scripts are ready from sending what was typed;
 * `trusted-types default` is the policy of instrumentation-client.ts.
 *
 * @param {string} html
 */
export function policyFor(html) {
  const attributes = found(html, STYLE_ATTRIBUTE).map(decode);
  const styles = [...hashes([...found(html, INLINE_STYLE), ...attributes])];
  if (attributes.length > 0) styles.push("'unsafe-hashes'");
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes(found(html, INLINE_SCRIPT))].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * The page with its policy, as the first thing after the character set: a policy holds for what comes after it.
 *
 * @param {string} html
 * @returns {string | undefined} nothing if the page says no character set
 */
export function withPolicy(html) {
  const bare = html.replace(POLICY, '');
  if (!CHARSET.test(bare)) return undefined;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(bare)}"/>`;
  return bare.replace(CHARSET, (charset) => charset + meta);
}

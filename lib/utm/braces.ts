import { TEMPLATE_NAMES } from '@/lib/utm/token-catalogue';

/** A brace that stands open; `rawEnd` is where a template's free text begins, `found` how much was found before. */
type Open = { readonly at: number; readonly rawEnd?: number; readonly found: number; hasText: boolean };

/** No platform nests deeper. Braces that are left open for longer are text: a million of them must not pile up. */
const MAX_DEPTH = 32;

const TEMPLATE_RE = /\{([a-z0-9]{1,16}):/iy;

/** What no token holds, because it could break out of a value (URL-RULES 2.8). */
const FORBIDDEN_RE = /[\s\p{Cc}&#=+%<>"'`\\\u200b-\u200f\u2060\ufeff]/u;

/**
 * Finds `{…}`, `{{…}}` and `${…}`, nested ones as one (`{{campaign.${name}}}`), and the raw ends of templates
 * (`{keyword:` and `}`), in one pass with a stack. `skip` are stretches that are tokens already.
 *
 * @returns sorted `[start, end]` pairs
 */
export function findBraces(text: string, skip: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = [];
  const stack: Open[] = [];
  let nextSkip = 0;
  for (let i = 0; i < text.length; i++) {
    const skipped = skip[nextSkip];
    if (skipped !== undefined && skipped[0] === i) {
      dropPlain(stack);
      i = skipped[1] - 1;
      nextSkip++;
      continue;
    }
    const unit = text.charCodeAt(i);
    if (unit === 0x7b) i = open(text, i, stack, found);
    else if (unit === 0x7d) close(i, stack, found);
    else if (isForbidden(text, unit, i)) dropPlain(stack);
    else {
      const top = stack.at(-1);
      if (top !== undefined) top.hasText = true;
      if (unit >= 0xd800 && unit <= 0xdbff) i++;
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Notes an opening brace; gives the index of the last character it took. */
function open(text: string, i: number, stack: Open[], found: readonly unknown[]): number {
  if (stack.length === MAX_DEPTH) stack.shift();
  TEMPLATE_RE.lastIndex = i;
  const name = TEMPLATE_RE.exec(text)?.[1];
  if (name !== undefined && TEMPLATE_NAMES.has(name.toLowerCase())) {
    // A template's free text is encoded, so that nothing around it can be raw as a whole.
    dropPlain(stack);
    const rawEnd = i + name.length + 2;
    stack.push({ at: i, rawEnd, found: found.length, hasText: false });
    return rawEnd - 1;
  }
  const dollar = text.charCodeAt(i - 1) === 0x24;
  stack.push({ at: dollar ? i - 1 : i, found: found.length, hasText: false });
  return i;
}

function close(i: number, stack: Open[], found: [number, number][]): void {
  const top = stack.pop();
  if (top === undefined) return;
  if (top.rawEnd !== undefined) {
    found.push([top.at, top.rawEnd], [i, i + 1]);
  } else if (top.hasText) {
    found.length = top.found;
    found.push([top.at, i + 1]);
    const parent = stack.at(-1);
    if (parent !== undefined) parent.hasText = true;
  }
}

/** What stands open and may not hold a forbidden sign is no token any more. */
function dropPlain(stack: Open[]): void {
  for (let top = stack.at(-1); top !== undefined && top.rawEnd === undefined; top = stack.at(-1)) stack.pop();
}

function isForbidden(text: string, unit: number, i: number): boolean {
  if (unit < 0xd800 || unit > 0xdfff) return FORBIDDEN_RE.test(text.charAt(i));
  const next = text.charCodeAt(i + 1);
  return unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff);
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UTM_KEYS } from '@/lib/utm/params';
import { contrast, distance, EYES, fromHex } from '@/tests/support/colour';

const css = readFileSync('app/globals.css', 'utf8');
const THEMES = ['light', 'dark'] as const;

function colour(name: string, theme: (typeof THEMES)[number]) {
  const hex = '(#[0-9a-f]{6})';
  const found = new RegExp(`--${name}: light-dark\\(${hex}, ${hex}\\);`).exec(css);
  if (!found) throw new Error(`globals.css has no --${name}`);
  return fromHex((theme === 'light' ? found[1] : found[2]) ?? '');
}

const SURFACES = ['canvas', 'surface', 'sunken'];
const TONES = ['accent', 'error', 'warning', 'success'];

describe.each(THEMES)('%s', (theme) => {
  const get = (name: string) => colour(`color-${name}`, theme);

  test.each(
    SURFACES.flatMap((ground) => ['ink', 'ink-soft', ...TONES].map((text) => [text, ground] as const)),
  )('text in %s reads on %s', (text, ground) => {
    expect(contrast(get(text), get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    TONES.flatMap((tone) => ['ink', 'ink-soft', tone].map((text) => [text, `${tone}-soft`] as const)),
  )('text in %s reads on %s', (text, ground) => {
    expect(contrast(get(text), get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['accent', 'accent-strong'])('text on a button reads on %s', (ground) => {
    expect(contrast(get('on-accent'), get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SURFACES)('the edge of an input shows on %s', (ground) => {
    expect(contrast(get('line-strong'), get(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(UTM_KEYS)('%s reads on every surface', (key) => {
    for (const ground of SURFACES) {
      expect(contrast(colour(`param-${key}`, theme), get(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  // Nine colours in the little room that contrast and two axes of hue leave: what the search found, rounded down.
  const apart = { usual: 0.1, protan: 0.07, deutan: 0.07, tritan: 0.055 } as const;

  test.each(Object.keys(EYES) as (keyof typeof EYES)[])('the nine stay apart for %s eyes', (eyes) => {
    for (const [at, one] of UTM_KEYS.entries()) {
      for (const other of UTM_KEYS.slice(at + 1)) {
        const seen = distance(colour(`param-${one}`, theme), colour(`param-${other}`, theme), eyes);
        expect(seen, `${one} and ${other}`).toBeGreaterThanOrEqual(apart[eyes]);
      }
    }
  });
});

test('every parameter has its colour, and an element can take it', () => {
  for (const key of [...UTM_KEYS, 'custom']) expect(css).toContain(`[data-param="${key}"]`);
});

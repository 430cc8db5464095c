import type { SpaceStyle } from '@/lib/url/encode';
import type { CustomParam } from '@/lib/utm/params';
import type { ValueStyle } from '@/lib/utm/value';

export type BuildOptions = {
  /** What happens to a tag that the destination already carries. Default `replace`. */
  readonly existing?: 'replace' | 'keep' | undefined;
  /** Default `query`. */
  readonly placement?: 'query' | 'fragment' | undefined;
  /** How a space in a value is written. Default `%20`. */
  readonly space?: SpaceStyle | undefined;
  /** Whether ad and mail tokens stay raw. Default `keep`. */
  readonly tokens?: 'keep' | 'encode' | undefined;
  /** Platform whose tokens stay raw whatever their shape: an id of TOKEN_PLATFORMS. */
  readonly platform?: string | undefined;
  /** Custom parameters, in the order in which they are written. */
  readonly custom?: readonly CustomParam[] | undefined;
};

/** Options with every default filled in. */
export type Settings = ValueStyle & {
  readonly existing: 'replace' | 'keep';
  readonly placement: 'query' | 'fragment';
  readonly custom: readonly CustomParam[];
};

const DEFAULTS: Settings = {
  existing: 'replace',
  placement: 'query',
  space: '%20',
  tokens: 'keep',
  platform: undefined,
  custom: [],
};

/** Takes options of any type; what is no known choice counts as the default. */
export function readOptions(options: unknown): Settings {
  if (typeof options !== 'object' || options === null) return DEFAULTS;
  const given = options as { readonly [Name in keyof BuildOptions]: unknown };
  const custom = given.custom;
  return {
    existing: given.existing === 'keep' ? 'keep' : 'replace',
    placement: given.placement === 'fragment' ? 'fragment' : 'query',
    space: given.space === '+' ? '+' : '%20',
    tokens: given.tokens === 'encode' ? 'encode' : 'keep',
    platform: typeof given.platform === 'string' ? given.platform : undefined,
    // Values, not elements: an array can claim four billion of them and hold none.
    custom: Array.isArray(custom) ? Object.values(custom).filter(isPair) : [],
  };
}

function isPair(pair: unknown): pair is CustomParam {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
}

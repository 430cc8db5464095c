import type { InForce } from '@/lib/conventions/in-force';
import type { RuleId, Severity } from '@/lib/lint/checks';
import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';
import type { CustomParam, Tags, UtmKey } from '@/lib/utm/params';

/** The field at which a finding is shown. A tag that stands in the link itself is the URL field's. */
export type LintField = 'url' | UtmKey | `x.${string}`;

/** What to lint: a form, a row, or a whole tagged link as `url` alone. */
export type LintInput = {
  /** The destination as typed; it may carry tags of its own. */
  readonly url: string;
  /** As for `buildUrl`: `null` takes the destination's own tag out. */
  readonly tags?: Tags | undefined;
  readonly custom?: readonly CustomParam[] | undefined;
  readonly space?: '%20' | '+' | undefined;
  readonly placement?: 'query' | 'fragment' | undefined;
  /** Where the link will run: an id of PLATFORMS. */
  readonly platform?: string | undefined;
  /** Hosts of the person's own sites; a subdomain of one is one too. */
  readonly ownDomains?: readonly string[] | undefined;
  /** Values that this person used before, for each parameter, most used first. */
  readonly used?: { readonly [Key in UtmKey]?: readonly string[] } | undefined;
  /** Values that count as known beside those: new ones that the person has confirmed, for each parameter. */
  readonly known?: { readonly [Key in UtmKey]?: ReadonlySet<string> } | undefined;
  /** The naming conventions that hold for the link, put together. */
  readonly convention?: InForce | undefined;
  readonly off?: ReadonlySet<RuleId> | undefined;
};

/**
 * What a fix puts in place of the input's own. `remove` takes something of the person's out, `store` offers an
 * app store's own form of the link.
 */
export type Fix = {
  readonly kind: 'value' | 'link' | 'swap' | 'remove' | 'store';
  /** What it touches, as a person knows it: a parameter's name, or `url`. */
  readonly name: string;
  /** For people to compare: decoded values, or links. */
  readonly before: string;
  readonly after: string;
  /** Tags that are named replace those of the input; `custom` replaces the whole list. */
  readonly patch: {
    readonly url?: string;
    readonly tags?: Tags;
    readonly custom?: readonly CustomParam[];
  };
};

/** What a rule found. `lint` adds the rule's id and its usual severity. */
export type Hit = {
  readonly severity?: Severity;
  readonly field: LintField;
  /** The arguments of its sentence. `name` is the parameter's name wherever there is one. */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
  /** What settles it without asking: it loses nothing that the person meant. "Fix all" applies it. */
  readonly fix?: Fix | undefined;
  /** What settles it if the person says so: it changes the meaning, or takes something out. */
  readonly choices?: readonly Fix[] | undefined;
  /** Copy waits until the person says that it is intended. */
  readonly hold?: true | undefined;
  /** Copy does not copy the link as long as this is found: a convention refuses it. */
  readonly refuse?: true | undefined;
};

/** A coded result of linting, never a sentence: the words stand in lib/i18n under `check`. */
export type Finding = Hit & { readonly rule: RuleId; readonly severity: Severity };

/** A rule: what it finds in a link. One a file, `rules/<id>.ts`. */
export type Rule = (link: LintedLink) => readonly Hit[];

/** A rule about one value, asked for every value that it could find something in. */
export type ValueRule = (value: LintedValue, link: LintedLink) => Hit | undefined;

/**
 * What people write as medium, or as a part of it, and the word of GA4's rules that they mean. Seen in the wild and in
 * what tools suggest, 2026-11; a QR code and print have no channel of their own, `referral` is the least wrong.
 */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['mail', 'email'],
  ['email', 'email'],
  ['newsletter', 'email'],
  ['mailmagazine', 'email'],
  ['メール', 'email'],
  ['メルマガ', 'email'],
  ['native', 'display'],
  ['discovery', 'display'],
  ['banner', 'display'],
  ['バナー', 'display'],
  ['influencer', 'paid_social'],
  ['sns', 'social'],
  ['community', 'social'],
  ['podcast', 'audio'],
  ['affiliates', 'affiliate'],
  ['cpa', 'affiliate'],
  ['tcpa', 'affiliate'],
  ['qr', 'referral'],
  ['flyer', 'referral'],
  ['print', 'referral'],
  ['チラシ', 'referral'],
]);

const PARTS_RE = /[^\p{L}\p{N}ー]+/u;
/** A medium is a word or two; of a text, nothing is meant. */
const LONGEST = 40;

/** The words of a medium, in small letters; none where it is too long to be one. */
export function mediumParts(medium: string): readonly string[] {
  return medium.length > LONGEST ? [] : medium.toLowerCase().split(PARTS_RE).filter(Boolean);
}

/**
 * The medium of GA4's rules that a word stands for, by its first part that is known; undefined where none is.
 *
 * @example
 * meantMedium('mail_cpn') // 'email'
 * meantMedium('qr')       // 'referral'
 */
export function meantMedium(medium: string): string | undefined {
  for (const part of mediumParts(medium)) {
    const meant = MEANT.get(part);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

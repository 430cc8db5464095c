import { classNames } from '@/components/ui/class-names';
import { linkParts } from '@/lib/utm/parts';

type LinkPartsProps = { url: string; platform: string };

/** A link with its tags in their colours. Its text is the link, to the letter. */
export function LinkParts({ url, platform }: LinkPartsProps) {
  const parts = linkParts(url, { custom: [], platform, tokens: 'keep' });
  return parts.map(({ kind, text, key }, at) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place.
      key={at}
      data-param={key}
      className={classNames(
        key === undefined ? (kind === 'host' ? 'font-semibold' : 'text-ink-soft') : 'text-param',
        kind === 'tag_value' && 'font-semibold',
      )}
    >
      {text}
    </span>
  ));
}

import { Fragment, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { classNames } from '@/components/ui/class-names';
import type { Part } from '@/lib/utm/parts';

type LinkTextProps = {
  output: RefObject<HTMLOutputElement | null>;
  /** On a phone the bar shows two lines of it. */
  folded: boolean;
};

/**
 * The finished link, each part in its parameter's colour. Its text is exactly the link: the only things between the
 * parts are places where a line may break. One press selects all of it.
 */
export function LinkText({ output, folded }: LinkTextProps) {
  const t = useTranslations('builder');
  const { link } = useBuilder();
  const parts = link.result.ok ? link.result.parts() : [];
  return (
    // Not a live region: it changes with every letter. Copying is what is announced.
    <output
      ref={output}
      name="link"
      aria-live="off"
      aria-label={t('linkLabel')}
      data-empty={t('noLink')}
      className={classNames(
        'block min-h-6 select-all font-mono text-[0.9375rem] break-words [overflow-wrap:anywhere]',
        'empty:font-sans empty:text-ink-soft empty:before:content-[attr(data-empty)]',
        'lg:min-h-18 lg:rounded-control lg:bg-sunken lg:p-3',
        folded && 'max-lg:max-h-12 max-lg:overflow-hidden max-lg:text-sm',
      )}
    >
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place.
        <Fragment key={index}>
          {part.kind === 'separator' && part.text !== '=' && <wbr />}
          <LinkPart part={part} />
        </Fragment>
      ))}
    </output>
  );
}

function LinkPart({ part: { kind, text, key } }: { part: Part }) {
  if (key === undefined) {
    return <span className={kind === 'host' ? 'font-semibold' : 'text-ink-soft'}>{text}</span>;
  }
  return (
    <span
      data-param={key}
      data-kind={kind}
      className={classNames(
        'text-param',
        kind === 'tag_value' && 'font-semibold',
        kind === 'token' && 'rounded-sm font-semibold underline decoration-dotted underline-offset-4',
      )}
    >
      {text}
    </span>
  );
}

import { Check, Copy as CopyIcon, ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { Copy } from '@/components/builder/use-copy';
import { useApple } from '@/components/hooks/device';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { classNames } from '@/components/ui/class-names';
import { Kbd } from '@/components/ui/kbd';

/** With ⌘ or Ctrl, from any field. */
const COPY_KEY = 'Enter';

type LinkActionsProps = { copying: Copy; isCopied: boolean; url: string | undefined };

/** Copy, with its shortcut, and the link itself to try it. */
export function LinkActions({ copying, isCopied, url }: LinkActionsProps) {
  const t = useTranslations('builder');
  const ui = useTranslations('ui');
  const { link } = useBuilder();
  const apple = useApple();
  const Icon = isCopied ? Check : CopyIcon;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2">
      <Button
        variant="primary"
        icon={<Icon aria-hidden="true" className="size-4.5" />}
        onClick={() => void copying.copy()}
        className="lg:min-w-28 max-lg:px-3"
      >
        {isCopied ? (link.readsBack ? ui('copied') : t('copiedDiffers')) : t('copyLink')}
      </Button>
      {url !== undefined && (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          className={classNames(buttonClass({ variant: 'secondary' }), 'max-lg:hidden')}
        >
          <ExternalLink aria-hidden="true" className="size-4.5" />
          {t('openLink')}
          <span className="sr-only">{ui('opensInNewTab')}</span>
        </a>
      )}
      <span className="text-sm text-ink-soft max-lg:hidden">
        <Kbd>{apple ? '⌘' : 'Ctrl'}</Kbd> <Kbd>{COPY_KEY}</Kbd>
      </span>
    </div>
  );
}

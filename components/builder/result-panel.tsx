import { ChevronUp } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { EmptyResult } from '@/components/builder/empty-result';
import { LinkActions } from '@/components/builder/link-actions';
import { LinkFacts } from '@/components/builder/link-facts';
import { LinkText } from '@/components/builder/link-text';
import type { Copy } from '@/components/builder/use-copy';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';

type ResultPanelProps = {
  output: RefObject<HTMLOutputElement | null>;
  copying: Copy;
  isCopied: boolean;
  /** Only on a phone: whether the bar shows more than the link. */
  open: boolean;
  onOpen: (open: boolean) => void;
};

/** The link, always in view: beside the form, or on a phone as a bar at the bottom that opens. */
export function ResultPanel({ output, copying, isCopied, open, onOpen }: ResultPanelProps) {
  const t = useTranslations('builder');
  const { link, checks, history } = useBuilder();
  const { suite } = checks;
  const bodyId = useId();
  const headingId = useId();
  const url = link.result.ok ? link.result.url : undefined;
  const isHeld =
    copying.status === 'held'
      ? checks.held.length > 0
      : copying.status === 'refused' && checks.held.some(({ refuse }) => refuse === true);
  const toMend = checks.findings.filter(({ severity }) => severity !== 'hint').length;

  return (
    <section
      data-bottom-bar
      aria-labelledby={headingId}
      className={classNames(
        'grid grid-cols-[minmax(0,1fr)] gap-3 border-line bg-surface p-4',
        'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[80dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:px-4 max-lg:py-2 max-lg:pb-[max(0.5rem,env(safe-area-inset-bottom))] max-lg:shadow-raised',
        'lg:min-h-72 lg:overflow-y-auto lg:rounded-card lg:border',
      )}
    >
      <div className="flex items-center gap-2 max-lg:sr-only">
        <h2 id={headingId} className="text-lg font-semibold">
          {t('result')}
        </h2>
      </div>
      <div
        className={classNames(
          'flex items-center gap-2 lg:grid lg:gap-3',
          open && 'max-lg:flex-wrap max-lg:justify-end',
        )}
      >
        <div className={classNames('min-w-0 flex-1', open && 'max-lg:basis-full')}>
          <LinkText output={output} folded={!open} />
        </div>
        <IconButton
          label={
            open ? t('closeResult') : t('openResult', { count: link.notices.length + checks.findings.length })
          }
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onOpen(!open)}
          className="relative lg:hidden"
        >
          <ChevronUp
            aria-hidden="true"
            className={classNames('size-5 transition-transform', open && 'rotate-180')}
          />
          {!open && toMend > 0 && (
            <span
              aria-hidden="true"
              className="absolute top-0 right-0 min-w-4.5 rounded-full bg-warning px-1 text-center text-xs/4.5 font-semibold text-surface"
            >
              {toMend}
            </span>
          )}
        </IconButton>
        <LinkActions copying={copying} isCopied={isCopied} url={url} />
      </div>
      <div
        id={bodyId}
        className={classNames('grid-cols-[minmax(0,1fr)] gap-3', open ? 'grid' : 'hidden lg:grid')}
      >
        {suite && isHeld && (
          <suite.HeldLink quiet={copying.status === 'refused'} onConfirm={() => void copying.copy(true)} />
        )}
        {url === undefined ? <EmptyResult /> : <LinkFacts url={url} />}
        {url !== undefined && history.suite && <history.suite.UsedBefore url={url} />}
        {isCopied && suite && <suite.ArrivalNote />}
        {suite && copying.status === 'selected' && copying.copied === url && <suite.CopyByHand />}
        {suite && <suite.CheckSummary />}
        {suite && <suite.ChannelPanel />}
        {suite && <suite.NoticeList />}
        {suite && <suite.Paste />}
        {suite && <suite.Expansion />}
      </div>
    </section>
  );
}

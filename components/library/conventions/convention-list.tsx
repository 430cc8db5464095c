import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ConventionItem } from '@/components/library/conventions/convention-item';
import { DraftNote } from '@/components/library/conventions/draft-note';
import { NewConvention } from '@/components/library/conventions/new-convention';
import { useConventionActions } from '@/components/library/conventions/use-convention-actions';
import { buttonClass } from '@/components/ui/button-class';
import { Callout } from '@/components/ui/callout';
import type { Convention } from '@/lib/conventions/convention';
import { sortByName } from '@/lib/conventions/sort-by-name';

type ConventionListProps = {
  conventions: readonly Convention[];
  /** The address names one that is not there. */
  isMissing?: boolean;
  /** The one that was edited just now, if any: the focus goes back to it. */
  backFrom?: RefObject<string | undefined>;
};

/** All conventions, and ways to begin one. */
export function ConventionList({ conventions, isMissing = false, backFrom }: ConventionListProps) {
  const t = useTranslations('conventions');
  const ui = useTranslations('ui');
  const list = useRef<HTMLDivElement>(null);
  const actions = useConventionActions();
  const sorted = sortByName(conventions);
  const inForce = sorted.filter((convention) => convention.inForce);

  const focusHeading = (id: string | undefined) => {
    const items = list.current?.querySelectorAll<HTMLElement>('[data-convention]') ?? [];
    const item = [...items].find(({ dataset }) => dataset.convention === id);
    (item?.querySelector('h3') ?? list.current?.querySelector('h2'))?.focus();
  };
  const comeBack = useEffectEvent(() => {
    if (backFrom?.current === undefined) return;
    focusHeading(backFrom.current);
    backFrom.current = undefined;
  });
  useEffect(() => comeBack(), []);

  const remove = async (convention: Convention) => {
    const at = sorted.indexOf(convention);
    const isGone = await actions.remove(convention);
    if (!isGone) return;
    focusHeading((sorted[at + 1] ?? sorted[at - 1])?.id);
  };

  return (
    <div ref={list} className="grid gap-6">
      <div className="grid max-w-prose gap-2">
        <h2 tabIndex={-1} className="text-xl font-semibold">
          {t('title')}
        </h2>
        <p className="text-ink-soft">{t('intro')}</p>
      </div>
      {isMissing && (
        <Callout tone="warning" toneLabel={ui('tone.warning')} title={t('missing')}>
          <p>{t('missingWhy')}</p>
        </Callout>
      )}
      {actions.trouble !== undefined && (
        <Callout tone="error" role="alert" toneLabel={ui('tone.error')} title={actions.trouble} />
      )}
      <DraftNote />
      {sorted.length > 0 && (
        <div className="grid gap-3">
          <p className="flex flex-wrap items-center gap-3">
            <span className="mr-auto">{t('inForceCount', { count: inForce.length })}</span>
            {inForce.length > 0 && (
              <a href="../published/#mine" className={buttonClass({ size: 'sm' })}>
                {t('publishMine')}
              </a>
            )}
          </p>
          <ul className="grid gap-4">
            {sorted.map((convention) => (
              <ConventionItem
                key={convention.id}
                convention={convention}
                actions={actions}
                onRemove={() => void remove(convention)}
              />
            ))}
          </ul>
        </div>
      )}
      <NewConvention
        isFirst={sorted.length === 0}
        // Two that hold at once would be a surprise: the second one is switched on by hand.
        onCreate={(convention) => actions.create({ ...convention, inForce: inForce.length === 0 })}
      />
    </div>
  );
}

'use client';

import { useTranslations } from 'use-intl';
import { useFragment } from '@/components/hooks/use-fragment';
import { EmptyHistory } from '@/components/library/history/empty-history';
import { FoundHistory } from '@/components/library/history/found-history';
import { useHistoryIndex } from '@/components/library/history/history-feed';
import { KeepSwitch } from '@/components/library/history/keep-switch';
import { Skeleton } from '@/components/ui/skeleton';

/** The links that were copied on this device; with `#find=…` in the address, those that it asks for. */
export function HistoryPage() {
  const t = useTranslations('history');
  const ui = useTranslations('ui');
  const fragment = useFragment();
  const history = useHistoryIndex();
  const asked = new URLSearchParams(fragment).get('find') ?? '';
  const isEmpty = history.index.size === 0;
  return (
    <div className="grid gap-5">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <KeepSwitch />
      {isEmpty && history.state === 'loading' && <Skeleton label={ui('loading')} lines={8} />}
      {isEmpty && history.state === 'ready' && <EmptyHistory />}
      {!isEmpty && <FoundHistory key={asked} asked={asked} history={history} />}
    </div>
  );
}

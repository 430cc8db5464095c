import { useFormatter, useTranslations } from 'use-intl';
import { timeZone } from '@/components/hooks/device';
import { usePlaceName } from '@/components/library/history/use-place-name';
import type { HistoryEntry } from '@/lib/library/library';

type RowFactsProps = { entry: HistoryEntry; now: Date };

/** When a link was copied, how often, with which preset, and for which place. */
export function RowFacts({ entry, now }: RowFactsProps) {
  const t = useTranslations('history.row');
  const format = useFormatter();
  const placeName = usePlaceName();
  const { firstAt, lastAt, times, preset, platform } = entry;
  const exact = (at: number) =>
    format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone() });
  // A clock that was set back makes no future.
  const last = new Date(Math.min(lastAt, now.getTime()));
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-ink-soft">
      <time dateTime={new Date(lastAt).toISOString()}>
        {t('last', { when: format.relativeTime(last, now), exact: exact(lastAt) })}
      </time>
      <span title={t('firstAt', { when: exact(firstAt) })}>{t('copied', { times })}</span>
      {preset !== '' && <span className="[overflow-wrap:anywhere]">{t('preset', { name: preset })}</span>}
      {platform !== '' && <span>{t('place', { name: placeName(platform) })}</span>}
    </p>
  );
}

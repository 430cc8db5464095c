import { History as HistoryIcon } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useUsedBefore } from '@/components/builder/history/use-used-before';
import { announce } from '@/components/hooks/announcer';
import { timeZone } from '@/components/hooks/device';
import { localePath } from '@/lib/i18n/path';

/** Under the link: that it, or one that differs only in order or case, was copied before. */
export function UsedBefore({ url }: { url: string }) {
  const t = useTranslations('history.before');
  const format = useFormatter();
  const locale = useLocale();
  const before = useUsedBefore(url);
  const entry = before?.entry;
  const isSame = entry?.url === url;
  const said = entry && (isSame ? t('same', { count: entry.times }) : t('alike', { count: entry.times }));

  const tell = useEffectEvent(() => {
    if (said !== undefined) announce(said);
  });
  // Not with every letter: it is found at a pause.
  useEffect(() => {
    if (before !== undefined) tell();
  }, [before]);

  if (entry === undefined) return null;
  const at = new Date(entry.lastAt);
  return (
    <div className="flex items-start gap-1.5 text-sm text-ink-soft">
      <HistoryIcon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="grid min-w-0 gap-0.5">
        <p>
          {said}{' '}
          <time dateTime={at.toISOString()}>
            {t('last', {
              when: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone() }),
            })}
          </time>{' '}
          <a
            href={`${localePath(locale, 'library/history')}#find=${encodeURIComponent(entry.url)}`}
            className="underline"
          >
            {t('open')}
          </a>
        </p>
        {!isSame && <p className="font-mono text-xs [overflow-wrap:anywhere]">{entry.url}</p>}
        {entry.note !== '' && <p className="[overflow-wrap:anywhere]">{t('note', { note: entry.note })}</p>}
      </div>
    </div>
  );
}

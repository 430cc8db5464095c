import { useLocale, useTranslations } from 'use-intl';
import { CHANNEL_TERMS } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import type { AllowedPair } from '@/lib/conventions/convention';
import { localePath } from '@/lib/i18n/path';
import { trimText } from '@/lib/url/white-space';

/** Where GA4 files visits with a source and a medium. Its place stays empty while one of them is missing. */
export function PairChannel({ pair }: { pair: AllowedPair }) {
  const t = useTranslations('conventions.pairs');
  const locale = useLocale();
  const source = trimText(pair.source);
  const medium = trimText(pair.medium);
  if (source === '' || medium === '') return <span className="sm:w-44" />;
  const { channel } = ga4Channel({ source, medium, campaign: '' });
  return (
    <span className="text-sm text-ink-soft sm:w-44">
      {t('channel')}{' '}
      <a
        href={localePath(locale, `glossary/${CHANNEL_TERMS[channel]}`)}
        className={channel === 'Unassigned' ? 'font-medium text-warning' : undefined}
      >
        {channel}
      </a>
    </span>
  );
}

import { useTranslations } from 'use-intl';
import { PlainTable } from '@/components/library/conventions/published/plain-table';
import { ga4Channel } from '@/lib/channels/ga4';
import type { AllowedPair } from '@/lib/conventions/convention';

/** Pairs of source and medium, with the channel under which GA4 files each. */
export function PairTable({ pairs }: { pairs: readonly AllowedPair[] }) {
  const t = useTranslations('conventions.pairs');
  const field = useTranslations('field');
  return (
    <PlainTable
      caption={t('list')}
      heads={[field('utm_source.label'), field('utm_medium.label'), t('channelHead')]}
      rows={pairs.map(({ source, medium }) => [
        <code key="source">{source}</code>,
        <code key="medium">{medium}</code>,
        ga4Channel({ source, medium, campaign: '' }).channel,
      ])}
    />
  );
}

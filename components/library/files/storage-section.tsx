import { useFormatter, useTranslations } from 'use-intl';
import { useStoreStatus } from '@/components/hooks/library/status';
import { useStorageEstimate } from '@/components/hooks/use-storage-estimate';
import { PageSection } from '@/components/library/files/page-section';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1_000;

/** How much is stored here, and whether the browser keeps it. */
export function StorageSection() {
  const t = useTranslations('files.storage');
  const format = useFormatter();
  const estimate = useStorageEstimate();
  const { persisted } = useStoreStatus();
  const amount = (bytes: number) => {
    const [kilobytes, megabytes, gigabytes] = [bytes / STEP, bytes / STEP ** 2, bytes / STEP ** 3];
    const at = gigabytes >= 1 ? 2 : megabytes >= 1 ? 1 : 0;
    const value = [kilobytes, megabytes, gigabytes][at] ?? 0;
    const maximumFractionDigits = value < 10 ? 1 : 0;
    return format.number(value, { style: 'unit', unit: UNITS[at] ?? 'kilobyte', maximumFractionDigits });
  };
  return (
    <PageSection title={t('title')}>
      <div className="grid max-w-prose gap-1">
        <p>
          {estimate === undefined
            ? t('unknown')
            : t('used', { used: amount(estimate.usage), quota: amount(estimate.quota) })}
        </p>
        {persisted !== undefined && <p>{t(persisted ? 'kept' : 'notKept')}</p>}
      </div>
    </PageSection>
  );
}

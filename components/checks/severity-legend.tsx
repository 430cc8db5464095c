import { translator } from '@/components/i18n/translator';
import { SeverityMark } from '@/components/ui/severity';
import type { Locale } from '@/lib/i18n/locales';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** What the three severities mean. */
export function SeverityLegend({ locale }: { locale: Locale }) {
  const t = translator(locale, 'checks');
  return (
    <dl className="grid gap-1 text-sm">
      {SEVERITIES.map((severity) => (
        <div key={severity} className="flex flex-wrap gap-x-2">
          <dt className="min-w-22">
            <SeverityMark severity={severity} word={t(`severity.${severity}`)} />
          </dt>
          <dd className="text-ink-soft">{t(`severityMeans.${severity}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

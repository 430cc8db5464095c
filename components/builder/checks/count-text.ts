import { useFormatter, useTranslations } from 'use-intl';
import type { Finding } from '@/lib/lint/finding';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** How many findings there are: "2 errors, 1 warning". */
export function useCountText(): (findings: readonly Finding[]) => string {
  const t = useTranslations('lint');
  const format = useFormatter();
  return (findings) => {
    const counts = SEVERITIES.map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0);
    if (counts.length === 0) return t('none');
    return format.list(
      counts.map(({ severity, count }) => t(`counts.${severity}`, { count })),
      { type: 'unit' },
    );
  };
}

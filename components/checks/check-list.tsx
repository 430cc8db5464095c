'use client';

import { useTranslations } from 'use-intl';
import type { CheckSummary } from '@/components/checks/check-summary';
import { useLintSettings } from '@/components/hooks/lint-settings';
import { Prose } from '@/components/ui/prose';
import { SeverityMark } from '@/components/ui/severity';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

type CheckListProps = { checks: readonly CheckSummary[]; locale: Locale };

export function CheckList({ checks, locale }: CheckListProps) {
  const t = useTranslations('checks');
  const { off } = useLintSettings();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(20rem,100%),1fr))] gap-x-8 gap-y-5">
      {checks.map(({ id, severity, title, what }) => (
        <li key={id}>
          <a
            href={localePath(locale, `checks/${id}`)}
            className="inline-flex items-center font-medium pointer-coarse:min-h-11"
          >
            {title}
          </a>
          <p className="flex flex-wrap gap-x-3">
            <SeverityMark severity={severity} word={t(`severity.${severity}`)} />
            {off.has(id) && <span className="text-sm text-ink-soft">{t('off')}</span>}
          </p>
          <p className="text-sm text-ink-soft">
            <Prose text={what} />
          </p>
        </li>
      ))}
    </ul>
  );
}

import { useTranslations } from 'use-intl';
import { SeverityWord } from '@/components/ui/severity';
import type { Severity } from '@/lib/lint/checks';

/** How grave a finding is, in the person's language. */
export function FindingWord({ severity }: { severity: Severity }) {
  const t = useTranslations('checks');
  return <SeverityWord severity={severity} word={t(`severity.${severity}`)} />;
}

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';
import type { Severity } from '@/lib/lint/checks';

const LOOKS = {
  error: { Icon: CircleAlert, text: 'text-error', edge: 'border-error' },
  warning: { Icon: TriangleAlert, text: 'text-warning', edge: 'border-warning' },
  hint: { Icon: Info, text: 'text-ink-soft', edge: 'border-line-strong' },
} as const;

/** The colour of the edge of what is said of a finding. */
export function edgeOf(severity: Severity): string {
  return LOOKS[severity].edge;
}

export function SeverityIcon({ severity }: { severity: Severity }) {
  const { Icon, text } = LOOKS[severity];
  return <Icon aria-hidden="true" className={classNames('size-4 shrink-0', text)} />;
}

/** How grave a finding is, as a word too: never by colour alone. */
export function SeverityWord({ severity }: { severity: Severity }) {
  const t = useTranslations('checks');
  return <span className={classNames('font-medium', LOOKS[severity].text)}>{t(`severity.${severity}`)}</span>;
}

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import type { Severity } from '@/lib/lint/checks';

const LOOKS = {
  error: { Icon: CircleAlert, colour: 'text-error' },
  warning: { Icon: TriangleAlert, colour: 'text-warning' },
  hint: { Icon: Info, colour: 'text-accent' },
} as const;

/** How grave a check is: its sign, its colour and its word. */
export function SeverityMark({ severity, word }: { severity: Severity; word: string }) {
  const { Icon, colour } = LOOKS[severity];
  return (
    <span className={classNames('inline-flex items-center gap-1 text-sm font-medium', colour)}>
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {word}
    </span>
  );
}

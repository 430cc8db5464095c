import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';

const LOOKS = {
  error: { Icon: CircleAlert, text: 'text-error', edge: 'border-error' },
  warning: { Icon: TriangleAlert, text: 'text-warning', edge: 'border-warning' },
  hint: { Icon: Info, text: 'text-ink-soft', edge: 'border-line-strong' },
} as const;

type Severity = keyof typeof LOOKS;

/** The colour of the edge of what is said of a finding. */
export function edgeOf(severity: Severity): string {
  return LOOKS[severity].edge;
}

export function SeverityIcon({ severity }: { severity: Severity }) {
  const { Icon, text } = LOOKS[severity];
  return <Icon aria-hidden="true" className={classNames('size-4 shrink-0', text)} />;
}

type SeverityWordProps = { severity: Severity; word: string };

/** How grave something is, as a word too: never by colour alone. */
export function SeverityWord({ severity, word }: SeverityWordProps) {
  return <span className={classNames('font-medium', LOOKS[severity].text)}>{word}</span>;
}

/** Sign and word. */
export function SeverityMark({ severity, word }: SeverityWordProps) {
  return (
    <span className="inline-flex items-center gap-1 text-sm">
      <SeverityIcon severity={severity} />
      <SeverityWord severity={severity} word={word} />
    </span>
  );
}

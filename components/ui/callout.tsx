import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const TONES = {
  info: { Icon: Info, box: 'border-accent bg-accent-soft', icon: 'text-accent' },
  success: { Icon: CircleCheck, box: 'border-success bg-success-soft', icon: 'text-success' },
  warning: { Icon: TriangleAlert, box: 'border-warning bg-warning-soft', icon: 'text-warning' },
  error: { Icon: CircleAlert, box: 'border-error bg-error-soft', icon: 'text-error' },
} as const;

type CalloutProps = {
  tone: Tone;
  /** The tone as a word, for screen readers: the icon says it to the others. */
  toneLabel?: string | undefined;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons that settle it. */
  actions?: ReactNode;
  /** `status` or `alert` only for what appears after an action; none for what stands there from the start. */
  role?: 'status' | 'alert' | 'note' | undefined;
  /** With `status`: screen readers do not read it out, because its text is announced elsewhere. */
  silent?: boolean | undefined;
  onDismiss?: { label: string; run: () => void } | undefined;
  id?: string | undefined;
};

export function Callout({
  tone,
  toneLabel,
  title,
  children,
  actions,
  role,
  silent,
  onDismiss,
  id,
}: CalloutProps) {
  const { Icon, box, icon } = TONES[tone];
  return (
    <div
      id={id}
      role={role}
      aria-live={silent ? 'off' : undefined}
      className={classNames('flex gap-2.5 rounded-control border-l-4 px-3 py-2.5', box)}
    >
      <Icon aria-hidden="true" className={classNames('mt-0.5 size-5 shrink-0', icon)} />
      <div className="grid min-w-0 flex-1 gap-1 text-sm">
        {toneLabel && <span className="sr-only">{toneLabel}</span>}
        {title && <p className="font-semibold">{title}</p>}
        {children}
        {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
      </div>
      {onDismiss && (
        <IconButton label={onDismiss.label} onClick={onDismiss.run} className="-my-1 -mr-1">
          <X aria-hidden="true" className="size-4" />
        </IconButton>
      )}
    </div>
  );
}

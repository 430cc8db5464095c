import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Prose } from '@/components/ui/prose';

const LOOKS = {
  good: { Icon: Check, box: 'border-success', icon: 'text-success' },
  bad: { Icon: X, box: 'border-error', icon: 'text-error' },
} as const;

type ExampleBoxProps = {
  side: keyof typeof LOOKS;
  heading: ReactNode;
  value: ReactNode;
  why?: string;
  /** More about the value. */
  children?: ReactNode;
  /** What can be done with the example. */
  action?: ReactNode;
};

export function ExampleBox({ side, heading, value, why, children, action }: ExampleBoxProps) {
  const { Icon, box, icon } = LOOKS[side];
  return (
    <section className={classNames('grid gap-1 border-l-4 py-0.5 pl-3', box)}>
      <div className="flex items-center gap-1.5">
        <Icon aria-hidden="true" className={classNames('size-4 shrink-0', icon)} />
        {heading}
      </div>
      <code className="w-fit max-w-full rounded bg-sunken px-1.5 py-0.5 font-mono text-[0.9375em]">
        {value}
      </code>
      {why && (
        <p className="text-sm">
          <Prose text={why} />
        </p>
      )}
      {children}
      {action && <div className="mt-1">{action}</div>}
    </section>
  );
}

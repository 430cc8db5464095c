import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';

/** The browser's own list: every keyboard and screen reader knows it. Spread the control of a Field onto it. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <select
      {...rest}
      className={classNames(
        'target max-w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 py-1.5 text-base text-ink',
        'aria-invalid:border-error disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft',
        className,
      )}
    />
  );
}

import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';

/** Several lines of text, left as they were typed. Spread the control of a Field onto it. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      className={classNames(
        'w-full min-w-0 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-base text-ink',
        'aria-invalid:border-error',
        className,
      )}
    />
  );
}

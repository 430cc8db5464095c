import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';

type TextInputProps = ComponentProps<'input'>;

/**
 * A line of text that the browser leaves as it was typed: no autofill, no correction, no capitals of its own.
 * Spread `register(…)` and the control of a Field onto it. 16 px, because iOS zooms into anything smaller.
 */
export function TextInput({ className, ...rest }: TextInputProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      className={classNames(
        'target w-full min-w-0 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-base text-ink',
        'read-only:border-dashed read-only:bg-sunken aria-invalid:border-error aria-invalid:outline-error',
        'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft',
        className,
      )}
    />
  );
}

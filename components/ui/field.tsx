import { type ReactNode, useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { ParamDot } from '@/components/ui/param-name';

/** What ties an input to its label, hint and error: spread it onto the input, beside `register(…)`. */
export type FieldControl = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

type FieldProps = {
  label: string;
  /** The input, given its control. */
  children: (control: FieldControl) => ReactNode;
  /** The word of the mark, such as "Required"; its presence says that the field is. */
  required?: string | undefined;
  hint?: ReactNode;
  /** What is said of the value. It stands in the hint's place, so that nothing below it moves. */
  note?: ReactNode;
  error?: ReactNode;
  /** Beside the error, but no part of what describes the input: a button that mends it. */
  errorAction?: ReactNode;
  /** Ids of other texts that describe the input, such as a notice. */
  describedBy?: string | undefined;
  /** Key of the parameter colour that stands before the label. */
  colour?: string | undefined;
  /** Beside the label: a help button, a lock. */
  labelExtra?: ReactNode;
  /** After the input, on its line. */
  trailing?: ReactNode;
  id?: string | undefined;
};

export function Field({ label, children, required, hint, error, describedBy, colour, ...slots }: FieldProps) {
  const ownId = useId();
  const id = slots.id ?? ownId;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const descriptions = [errorId, hintId, describedBy].filter(Boolean).join(' ');

  return (
    <div className="grid gap-1">
      <div className="flex min-h-7 flex-wrap items-center gap-x-2">
        <label htmlFor={id} className="inline-flex items-center gap-2 font-medium">
          {colour && <ParamDot colour={colour} />}
          {label}
        </label>
        {/* Outside the label: aria-required says it to a screen reader, once. */}
        {required && (
          <span aria-hidden="true" className="text-sm text-ink-soft">
            {required}
          </span>
        )}
        {slots.labelExtra}
      </div>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          {children({
            id,
            'aria-describedby': descriptions || undefined,
            'aria-invalid': error ? true : undefined,
            'aria-required': required ? true : undefined,
          })}
        </div>
        {slots.trailing}
      </div>
      {errorId && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <FieldError id={errorId}>{error}</FieldError>
          {slots.errorAction}
        </div>
      )}
      {(hintId || slots.note) && (
        <div className="grid min-w-0 *:col-start-1 *:row-start-1 pointer-coarse:min-h-8">
          {hintId && (
            <div
              id={hintId}
              className={classNames('text-sm text-ink-soft', Boolean(slots.note) && 'invisible')}
            >
              {hint}
            </div>
          )}
          {slots.note && <div className="min-w-0">{slots.note}</div>}
        </div>
      )}
    </div>
  );
}

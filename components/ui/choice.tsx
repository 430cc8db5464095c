import { type ComponentProps, type ReactNode, useId } from 'react';

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

function Choice({ type, label, hint, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  const hintId = useId();
  return (
    <div>
      <label className="target inline-flex items-center gap-2.5">
        <input
          {...rest}
          type={type}
          aria-describedby={hint ? hintId : undefined}
          className="size-4.5 shrink-0"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={hintId} className="ml-7 text-sm text-ink-soft">
          {hint}
        </div>
      )}
    </div>
  );
}

export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} type="checkbox" />;
}

export function Radio(props: ChoiceProps) {
  return <Choice {...props} type="radio" />;
}

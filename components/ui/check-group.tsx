import { Checkbox } from '@/components/ui/choice';

type CheckGroupProps = {
  legend: string;
  hint?: string;
  options: readonly { readonly id: string; readonly label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** Any number out of a few, in their order. What is chosen and not among the options stays chosen. */
export function CheckGroup({ legend, hint, options, chosen, onChange }: CheckGroupProps) {
  const ids = options.map(({ id }) => id);
  const others = chosen.filter((id) => !ids.includes(id));
  const toggle = (id: string) =>
    onChange([...ids.filter((other) => chosen.includes(other) !== (other === id)), ...others]);
  return (
    <fieldset className="grid gap-0.5">
      <legend className="font-medium">{legend}</legend>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      {options.map(({ id, label }) => (
        <Checkbox key={id} label={label} checked={chosen.includes(id)} onChange={() => toggle(id)} />
      ))}
    </fieldset>
  );
}

import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

type SearchFieldProps = {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  /** What screen readers are told of the result. */
  announced: string;
};

/** Searches a list that stands below it. Not there without scripts, where the list is whole. */
export function SearchField({ label, hint, value, onChange, announced }: SearchFieldProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of 2022 and before do not know <search>. */}
      <div role="search" className="max-w-prose noscript:hidden">
        <Field label={label} hint={hint}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div role="status" className="sr-only">
        {announced}
      </div>
    </>
  );
}

import type { FieldControl } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { DateForm } from '@/lib/conventions/convention';
import { readDate, writeDate } from '@/lib/conventions/date-forms';

type DateInputProps = {
  control: FieldControl;
  form: DateForm;
  text: string;
  onText: (text: string) => void;
};

/** The browser's own calendar, for any day of the month, week or quarter that is written. */
export function DateInput({ control, form, text, onText }: DateInputProps) {
  const date = readDate(form, text);
  return (
    <TextInput
      {...control}
      type="date"
      value={date === undefined ? '' : writeDate('yyyy-mm-dd', date)}
      onChange={(event) => {
        const day = readDate('yyyy-mm-dd', event.target.value);
        onText(day === undefined ? '' : writeDate(form, day));
      }}
    />
  );
}

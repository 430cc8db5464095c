import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

type DayFieldProps = {
  label: string;
  /** Milliseconds since 1970. */
  at: number | undefined;
  /** Whether it is about the moment when the day starts, or ends. */
  edge: 'start' | 'end';
  onDay: (at: number | undefined) => void;
};

const PART_LENGTH = 2;

/** A day where the person is, in the browser's own calendar. */
export function DayField({ label, at, edge, onDay }: DayFieldProps) {
  const days = edge === 'end' ? 1 : 0;
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          value={at === undefined ? '' : dayOf(at, days)}
          onChange={({ target: { value } }) => onDay(startOf(value, days))}
        />
      )}
    </Field>
  );
}

/** The moment when a day starts (`days` 0) or has ended (1). */
function startOf(text: string, days: number): number | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return text === '' ? undefined : new Date(year, month - 1, day + days).getTime();
}

function dayOf(at: number, days: number): string {
  const date = new Date(at);
  date.setDate(date.getDate() - days);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(PART_LENGTH, '0'));
  return [String(date.getFullYear()).padStart(2 * PART_LENGTH, '0'), ...parts].join('-');
}

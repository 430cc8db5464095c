import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Radio } from '@/components/ui/choice';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Others } from '@/lib/conventions/convention';

const OTHERS: readonly Others[] = ['allowed', 'confirm', 'refused'];

type OthersChoiceProps = { legend: string; others: Others; onChange: (others: Others) => void };

/** What happens to what is not on a list. */
export function OthersChoice({ legend, others, onChange }: OthersChoiceProps) {
  const t = useTranslations('conventions.others');
  const name = useId();
  return (
    <RadioGroup legend={legend}>
      {OTHERS.map((choice) => (
        <Radio
          key={choice}
          name={name}
          checked={others === choice}
          onChange={() => onChange(choice)}
          label={t(choice)}
        />
      ))}
    </RadioGroup>
  );
}

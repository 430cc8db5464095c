import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Radio } from '@/components/ui/choice';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Library } from '@/lib/library/library';
import { countLost } from '@/lib/library/replace-library';

type RestoreChoiceProps = {
  mine: Library;
  backup: Library;
  isReplacing: boolean;
  onChange: (isReplacing: boolean) => void;
};

/** Whether a backup comes beside what is here, or in its place. */
export function RestoreChoice({ mine, backup, isReplacing, onChange }: RestoreChoiceProps) {
  const t = useTranslations('files.review');
  const name = useId();
  return (
    <RadioGroup legend={t('how')}>
      <Radio
        name={name}
        label={t('add')}
        hint={t('addHow')}
        checked={!isReplacing}
        onChange={() => onChange(false)}
      />
      <Radio
        name={name}
        label={t('replace')}
        hint={t('replaceHow', { count: countLost(mine, backup) })}
        checked={isReplacing}
        onChange={() => onChange(true)}
      />
    </RadioGroup>
  );
}

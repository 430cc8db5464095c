import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Radio } from '@/components/ui/choice';
import { type CompareRow, CompareTable } from '@/components/ui/compare-table';
import type { Decision } from '@/lib/library/merge-item';

type ReviewConflictProps = {
  name: string;
  note: string | undefined;
  rows: readonly CompareRow[];
  choices: readonly Decision[];
  decision: Decision;
  onDecide: (decision: Decision) => void;
};

/** One thing in two forms, and which one is to stay. */
export function ReviewConflict({ name, note, rows, choices, decision, onDecide }: ReviewConflictProps) {
  const t = useTranslations('files.review');
  const group = useId();
  const columns = { field: t('field'), mine: t('mine'), theirs: t('theirs') };
  return (
    <div className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <div className="[overflow-wrap:anywhere]">
        <p className="font-semibold">{name}</p>
        {note && <p className="text-sm text-ink-soft">{note}</p>}
      </div>
      <CompareTable caption={name} columns={columns} rows={rows} />
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="sr-only">{t('decide', { name })}</legend>
        {choices.map((choice) => (
          <Radio
            key={choice}
            name={group}
            label={t(`decisions.${choice}`)}
            checked={choice === decision}
            onChange={() => onDecide(choice)}
          />
        ))}
      </fieldset>
    </div>
  );
}

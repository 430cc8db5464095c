import { useTranslations } from 'use-intl';
import { OthersChoice } from '@/components/library/conventions/editor/others-choice';
import { PasteButton } from '@/components/library/conventions/editor/paste-button';
import { RowList } from '@/components/library/conventions/editor/row-list';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { LIMITS } from '@/lib/library/limits';

/** The values to choose from, and what becomes of others. */
export function RuleValues({ rule, onChange }: RuleEditor) {
  const t = useTranslations('conventions.rule.values');
  return (
    <div className="grid gap-4">
      <RowList
        title={t('title')}
        hint={t('hint')}
        rows={rule.values}
        columns={[
          { name: 'value', label: t('value') },
          { name: 'label', label: t('label'), limit: LIMITS.name },
        ]}
        onChange={(values, told) => onChange({ values }, told)}
        isOrdered
        actions={
          <PasteButton
            kind="values"
            title={t('title')}
            onRows={(rows, told) => onChange({ values: [...rule.values, ...rows] }, told)}
            known={rule.values}
          />
        }
      />
      {rule.values.length > 0 && (
        <OthersChoice legend={t('others')} others={rule.others} onChange={(others) => onChange({ others })} />
      )}
    </div>
  );
}

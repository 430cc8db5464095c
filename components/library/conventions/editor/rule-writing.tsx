import { useTranslations } from 'use-intl';
import { PasteButton } from '@/components/library/conventions/editor/paste-button';
import { RowList } from '@/components/library/conventions/editor/row-list';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { ParamRule } from '@/lib/conventions/convention';

const CASES: readonly ParamRule['letterCase'][] = ['as-typed', 'lower', 'upper'];

/** Every separator on offer, by the name of its words. Whatever else a file brought stays as one more choice. */
const SEPARATORS = [
  { id: 'leave', text: null },
  { id: 'hyphen', text: '-' },
  { id: 'underscore', text: '_' },
  { id: 'dot', text: '.' },
  { id: 'nothing', text: '' },
] as const;

const OWN = 'own';

/** How a value is spelt: what offers a change, in the order in which it is done. */
export function RuleWriting({ rule, onChange }: RuleEditor) {
  const t = useTranslations('conventions.rule');
  const known = SEPARATORS.find(({ text }) => text === rule.separator)?.id ?? OWN;
  return (
    <div className="grid gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('case.label')}>
          {(control) => (
            <Select
              {...control}
              value={rule.letterCase}
              onChange={(event) => onChange({ letterCase: event.target.value as ParamRule['letterCase'] })}
            >
              {CASES.map((letterCase) => (
                <option key={letterCase} value={letterCase}>
                  {t(`case.${letterCase}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('separator.label')}>
          {(control) => (
            <Select
              {...control}
              value={known}
              onChange={(event) => {
                const chosen = SEPARATORS.find(({ id }) => id === event.target.value);
                if (chosen !== undefined) onChange({ separator: chosen.text });
              }}
            >
              {SEPARATORS.map(({ id }) => (
                <option key={id} value={id}>
                  {t(`separator.${id}`)}
                </option>
              ))}
              {known === OWN && <option value={OWN}>{rule.separator}</option>}
            </Select>
          )}
        </Field>
      </div>
      <RowList
        title={t('standardise.title')}
        hint={t('standardise.hint')}
        rows={rule.standardise}
        columns={[
          { name: 'from', label: t('standardise.from') },
          { name: 'to', label: t('standardise.to') },
        ]}
        onChange={(standardise, told) => onChange({ standardise }, told)}
        actions={
          <PasteButton
            kind="standardisations"
            title={t('standardise.title')}
            onRows={(rows, told) => onChange({ standardise: [...rule.standardise, ...rows] }, told)}
            known={rule.standardise}
          />
        }
      />
    </div>
  );
}

import { Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { CustomRow } from '@/components/builder/custom-row';
import { FieldExtras } from '@/components/builder/field-extras';
import { announce } from '@/components/hooks/announcer';
import { focusField } from '@/components/hooks/focus-field';
import { Button } from '@/components/ui/button';

/** Parameters of the site's own or of other tools, written after the UTM tags in this order. */
export function CustomFields() {
  const t = useTranslations('field.custom');
  const { form, changes, values } = useBuilder();
  const { fields, append, move } = useFieldArray({ control: form.control, name: 'custom' });
  const labelId = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<number | undefined>(undefined);

  // A row that moved or went away takes the focus with it: it goes to the row in that place, or to the button. At once,
  // not by the form's own `setFocus`, which waits a turn: the next key would fall on the page.
  useEffect(() => {
    const row = focusNext.current;
    if (row === undefined) return;
    focusNext.current = undefined;
    if (fields.length === 0) addButton.current?.focus();
    else focusField(`custom.${Math.min(row, fields.length - 1)}.name`);
  }, [fields]);

  const remove = (index: number) => {
    const name = values.custom[index]?.name ?? '';
    focusNext.current = index;
    const custom = values.custom.filter((_, at) => at !== index);
    changes.apply({ custom }, { code: 'custom_removed', name });
    announce(t('removed', { name }));
  };

  return (
    <fieldset aria-labelledby={labelId} className="grid gap-2">
      {/* No legend: the button would become part of the group's name. */}
      <div className="mb-1 flex items-center gap-2 font-medium">
        <span id={labelId}>{t('label')}</span>
        <FieldExtras field="custom" />
      </div>
      <p className="text-sm text-ink-soft">{t('hint')}</p>
      {fields.map((field, index) => (
        <CustomRow
          key={field.id}
          index={index}
          last={index === fields.length - 1}
          onRemove={() => remove(index)}
          onMove={(to) => {
            focusNext.current = to;
            move(index, to);
            announce(t('moved', { position: String(to + 1), count: String(fields.length) }));
          }}
        />
      ))}
      <div>
        <Button
          ref={addButton}
          size="sm"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => append({ name: '', value: '' })}
        >
          {t('add')}
        </Button>
      </div>
    </fieldset>
  );
}

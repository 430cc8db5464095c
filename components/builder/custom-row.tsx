import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { useFieldNote } from '@/components/builder/checks/field-note';
import { isAmong } from '@/components/builder/custom-origin';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';
import { trimText } from '@/lib/url/white-space';

type CustomRowProps = {
  index: number;
  last: boolean;
  onRemove: () => void;
  onMove: (to: number) => void;
};

/** Name and value of a custom parameter, and its place. */
export function CustomRow({ index, last, onRemove, onMove }: CustomRowProps) {
  const t = useTranslations('field.custom');
  const { form, values, locked, hidden, checks, onTyped } = useBuilder();
  const isLocked = isAmong(locked, values.custom[index]);
  const position = String(index + 1);
  const { note, describedBy } = useFieldNote(`x.${trimText(values.custom[index]?.name ?? '')}`);
  return (
    <fieldset aria-label={t('row', { position })} hidden={isAmong(hidden, values.custom[index])}>
      <div className="flex flex-wrap items-center gap-2 sm:flex-nowrap">
        <TextInput
          {...form.register(`custom.${index}.name`, {
            onChange: (event) => onTyped('custom', event.target.value),
          })}
          aria-label={t('name')}
          placeholder={t('name')}
          readOnly={isLocked}
          className="flex-1 basis-32 font-mono text-[0.9375rem]"
        />
        <TextInput
          {...form.register(`custom.${index}.value`, {
            onChange: (event) => onTyped('custom', event.target.value),
          })}
          aria-label={t('value')}
          aria-describedby={describedBy}
          placeholder={t('value')}
          readOnly={isLocked}
          className="flex-1 basis-32"
        />
        <div className="flex">
          {checks.suite && !isLocked && (
            <checks.suite.TokenButton
              target={{ name: `custom.${index}.value`, row: index }}
              label={values.custom[index]?.name || t('row', { position })}
            />
          )}
          <IconButton label={t('up')} disabled={isLocked || index === 0} onClick={() => onMove(index - 1)}>
            <ArrowUp aria-hidden="true" className="size-4" />
          </IconButton>
          <IconButton label={t('down')} disabled={isLocked || last} onClick={() => onMove(index + 1)}>
            <ArrowDown aria-hidden="true" className="size-4" />
          </IconButton>
          <IconButton label={t('remove')} disabled={isLocked} onClick={onRemove}>
            <Trash2 aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      </div>
      <div className="mt-1.5 min-h-5 min-w-0 pointer-coarse:min-h-11">{note}</div>
    </fieldset>
  );
}

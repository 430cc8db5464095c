import { useTranslations } from 'use-intl';
import { DateInput } from '@/components/builder/conventions/date-input';
import { Field, type FieldControl } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { NamingTemplate, ParamRule, TemplatePart } from '@/lib/conventions/convention';
import { partFault } from '@/lib/conventions/template-part';
import { writtenPart } from '@/lib/conventions/typed-parts';

type PartFieldProps = {
  template: NamingTemplate;
  part: TemplatePart;
  /** From 1. */
  position: number;
  letterCase: ParamRule['letterCase'];
  typed: string;
  onType: (text: string) => void;
};

/** One part of a name, with what is wrong with it and how it will be written. */
export function PartField({ template, part, position, letterCase, typed, onType }: PartFieldProps) {
  const t = useTranslations('naming.composer');
  const ui = useTranslations('ui');
  const written = writtenPart(template, part, typed, letterCase);
  const fault = written === '' ? undefined : partFault(template, part, written);
  const isRewritten = part.kind === 'date' ? written !== '' : written !== typed.trim();
  const hint =
    fault === undefined && isRewritten
      ? t('writtenAs', { written })
      : part.kind === 'text' && !template.japanese
        ? t('latinOnly')
        : undefined;
  return (
    <Field
      label={part.name || t('unnamed', { position: String(position) })}
      required={part.required ? ui('required') : undefined}
      hint={hint}
      error={fault && t(`problem.${fault}`, { value: written })}
    >
      {(control) => (
        <PartInput template={template} part={part} typed={typed} onType={onType} control={control} />
      )}
    </Field>
  );
}

type PartInputProps = Omit<PartFieldProps, 'position' | 'letterCase'> & { control: FieldControl };

function PartInput({ template, part, typed, onType, control }: PartInputProps) {
  const t = useTranslations('naming.composer');
  if (part.kind === 'date')
    return <DateInput control={control} form={part.form} text={typed} onText={onType} />;
  if (part.kind !== 'choice') {
    return (
      <TextInput
        {...control}
        value={typed}
        inputMode={part.kind === 'counter' ? 'numeric' : undefined}
        onChange={(event) => onType(event.target.value)}
      />
    );
  }
  const isListed = typed === '' || part.values.some(({ value }) => value === typed);
  return (
    <Select {...control} value={typed} onChange={(event) => onType(event.target.value)} className="w-full">
      <option value="">{part.required ? t('choose') : t('none', { empty: template.empty })}</option>
      {!isListed && <option value={typed}>{typed}</option>}
      {part.values.map(({ value, label }) => (
        <option key={value} value={value}>
          {label === '' ? value : `${value} (${label})`}
        </option>
      ))}
    </Select>
  );
}

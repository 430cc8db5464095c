import { useTranslations } from 'use-intl';
import { Checkbox } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { NamingTemplate } from '@/lib/conventions/convention';

const FIELDS = ['separator', 'joiner', 'empty'] as const;

type TemplateFieldsProps = { template: NamingTemplate; onChange: (change: Partial<NamingTemplate>) => void };

/** What holds for all parts of a template. */
export function TemplateFields({ template, onChange }: TemplateFieldsProps) {
  const t = useTranslations('conventions.template');
  return (
    <div className="grid gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-3">
        {FIELDS.map((name) => (
          <Field key={name} label={t(`${name}.label`)} hint={t(`${name}.hint`)}>
            {(control) => (
              <TextInput
                {...control}
                value={template[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
                className="max-w-32 font-mono"
              />
            )}
          </Field>
        ))}
      </div>
      <Checkbox
        label={t('japanese')}
        checked={template.japanese}
        onChange={(event) => onChange({ japanese: event.target.checked })}
      />
    </div>
  );
}

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { PartKindFields } from '@/components/library/conventions/editor/part-kind-fields';
import { Checkbox } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { TemplatePart } from '@/lib/conventions/convention';

const KINDS: readonly TemplatePart['kind'][] = ['text', 'choice', 'date', 'counter'];

type TemplatePartRowProps = {
  part: TemplatePart;
  position: number;
  count: number;
  onChange: (part: TemplatePart, told?: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One part of a template: its name, what it may be, and its place. */
export function TemplatePartRow({ part, position, count, onChange, onMove, onRemove }: TemplatePartRowProps) {
  const t = useTranslations('conventions.template');
  const rows = useTranslations('conventions.rows');
  return (
    <fieldset
      aria-label={t('part', { position: String(position) })}
      className="grid min-w-0 gap-3 rounded-control border border-line p-3"
    >
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-40">
          <Field label={t('partName')}>
            {(control) => (
              <TextInput
                {...control}
                value={part.name}
                onChange={(event) => onChange({ ...part, name: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label={t('kind')}>
          {(control) => (
            <Select
              {...control}
              value={part.kind}
              onChange={(event) => onChange(ofKind(part, event.target.value as TemplatePart['kind']))}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kinds.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="flex pt-7">
          <IconButton label={rows('up')} disabled={position === 1} onClick={() => onMove(-1)}>
            <ArrowUp aria-hidden="true" className="size-4" />
          </IconButton>
          <IconButton label={rows('down')} disabled={position === count} onClick={() => onMove(1)}>
            <ArrowDown aria-hidden="true" className="size-4" />
          </IconButton>
          <IconButton label={t('removePart')} onClick={onRemove}>
            <Trash2 aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      </div>
      <PartKindFields part={part} onChange={onChange} />
      <Checkbox
        label={t('partRequired')}
        checked={part.required}
        onChange={(event) => onChange({ ...part, required: event.target.checked })}
      />
    </fieldset>
  );
}

/** The part as one of another kind, with what it has in common. */
function ofKind({ name, required }: TemplatePart, kind: TemplatePart['kind']): TemplatePart {
  if (kind === 'choice') return { name, required, kind, values: [] };
  if (kind === 'date') return { name, required, kind, form: 'yyyy-mm' };
  if (kind === 'counter') return { name, required, kind, digits: 3 };
  return { name, required, kind };
}

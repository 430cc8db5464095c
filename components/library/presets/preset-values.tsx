import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import { useFieldName } from '@/components/i18n/use-field-name';
import { ParamValues } from '@/components/ui/param-values';
import { fieldChoices, nameOfField } from '@/lib/share/field-choices';
import { parsePrefill } from '@/lib/share/prefill';
import { isUtmKey } from '@/lib/utm/params';

type PresetValuesProps = {
  prefill: string;
  /** The names of its conventions. */
  holds: readonly string[];
};

/** What a preset fills in, locks and hides, and which conventions hold for it. */
export function PresetValues({ prefill, holds }: PresetValuesProps) {
  const t = useTranslations('presets');
  const locale = useLocale();
  const nameOf = useFieldName();
  const choices = fieldChoices(parsePrefill(prefill).state);
  const shown = choices.filter(({ fill, lock }) => fill || lock);
  const hidden = choices.filter(({ hide }) => hide).map(({ id }) => nameOf(id));
  return (
    <>
      {shown.length > 0 && (
        <ParamValues
          values={shown.map(({ id, value, lock }) => ({
            name: nameOfField(id),
            colour: isUtmKey(id) ? id : 'custom',
            value,
            locked: lock ? t('locked') : undefined,
          }))}
        />
      )}
      {hidden.length > 0 && (
        <p className="text-sm text-ink-soft">{t('hides', { names: listText(hidden, locale) })}</p>
      )}
      {holds.length > 0 && (
        <p className="text-sm text-ink-soft">{t('holds', { names: listText(holds, locale) })}</p>
      )}
    </>
  );
}

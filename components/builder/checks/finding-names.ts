import { useTranslations } from 'use-intl';
import type { Finding, LintField } from '@/lib/lint/finding';
import { trimText } from '@/lib/url/white-space';
import type { FormValues } from '@/lib/utm/form-values';
import { isUtmKey } from '@/lib/utm/params';

/** What people call a field: its label, or the name of a custom parameter. */
export function useFieldName(): (field: LintField) => string {
  const t = useTranslations('field');
  return (field) => (field === 'url' || isUtmKey(field) ? t(`${field}.label`) : field.slice('x.'.length));
}

/** Where a finding is: its field, and for a tag that stands in the link itself the name of the tag. */
export function usePlaceName(): (finding: Finding) => string {
  const nameOf = useFieldName();
  return ({ field, params }) => {
    const name = params?.name;
    return field === 'url' && name !== undefined && name !== 'url'
      ? `${nameOf(field)} (${name})`
      : nameOf(field);
  };
}

/** What a finding says. */
export function useSentence(): (finding: Finding) => string {
  const t = useTranslations('check');
  // Of one rule, in place of all: their arguments together are more than the compiler can hold.
  return ({ rule, params }) => t(`${rule as 'space'}.text`, params as never);
}

/** The name of the control of the form that a field is written in. */
export function controlOf(field: LintField, values: FormValues): string {
  if (!field.startsWith('x.')) return field;
  const index = values.custom.findIndex(({ name }) => `x.${trimText(name)}` === field);
  return `custom.${index}.value`;
}

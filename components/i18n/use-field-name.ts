import { useTranslations } from 'use-intl';
import { nameOfField } from '@/lib/share/field-choices';
import type { FieldId } from '@/lib/share/prefill-state';
import { isUtmKey } from '@/lib/utm/params';

/** What people call a field: by its label, or by the name of the custom parameter. */
export function useFieldName(): (id: FieldId) => string {
  const field = useTranslations('field');
  return (id) => (isUtmKey(id) || id === 'url' ? field(`${id}.label`) : nameOfField(id));
}

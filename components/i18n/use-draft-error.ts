import { useTranslations } from 'use-intl';
import type { readDraft } from '@/lib/library/preset-draft';

type DraftErrors = { readonly name?: string; readonly description?: string; readonly fields?: string };

/** Why a draft of a preset cannot be saved, at the field that it is about. Undefined stands for a draft that nobody tried to save. */
export function useDraftError(read: ReturnType<typeof readDraft> | undefined): DraftErrors {
  const t = useTranslations('presets.failed');
  if (read === undefined || read.ok) return {};
  const { error } = read;
  switch (error.code) {
    case 'name_empty':
    case 'name_taken':
      return { name: t(error.code) };
    case 'name_long':
      return { name: t('name_long', { limit: error.limit }) };
    case 'description_long':
      return { description: t('description_long', { limit: error.limit }) };
    case 'fields_long':
      return { fields: t('fields_long', { limit: error.limit }) };
  }
}

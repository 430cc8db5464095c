import { useTranslations } from 'use-intl';

/** In the place of a field's hint: why it cannot be changed. */
export function LockedHint() {
  return useTranslations('naming')('lockedBy');
}

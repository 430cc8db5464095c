import { useTranslations } from 'use-intl';

/** Under a list of values: that nothing else will do. */
export function OnlyThese() {
  return useTranslations('naming')('onlyThese');
}

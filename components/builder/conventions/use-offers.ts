import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { UtmKey } from '@/lib/utm/params';

export type FieldOffers = {
  readonly values: readonly { readonly value: string; readonly note: string }[];
  readonly only: boolean;
};

/** What the conventions offer at a field for what was typed; undefined where they leave it alone. */
export function useOffers(name: UtmKey, query: string): FieldOffers | undefined {
  const t = useTranslations();
  const { conventions, values } = useBuilder();
  const { suite, inForce } = conventions;
  const offers = suite && inForce && suite.offersFor(inForce, name, values);
  if (suite === undefined || offers === undefined) return undefined;
  return {
    only: offers.only,
    values: suite.matchOffers(offers.values, query).map(({ value, label, channel }) => ({
      value,
      note: [label, channel && t('naming.channel', { channel })].filter(Boolean).join(' · '),
    })),
  };
}

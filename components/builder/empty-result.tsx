import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { Button } from '@/components/ui/button';
import { isBlank } from '@/lib/share/form-prefill';
import type { FormValues } from '@/lib/utm/form-values';
import { UTM_PARAMS, type UtmKey } from '@/lib/utm/params';

/** A landing page as people have them: with a parameter and an anchor of its own. */
const EXAMPLE_URL = 'https://example.com/shoes?size=27#reviews';
const EXAMPLE_KEYS: readonly UtmKey[] = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content'];

/** Before there is a link: how to get one, and one to look at. */
export function EmptyResult() {
  const t = useTranslations('builder');
  const { values, ready, changes, locked } = useBuilder();
  const blank = isBlank(values);
  const fill = () => {
    const example: Partial<FormValues> = { url: EXAMPLE_URL };
    for (const { key, good } of UTM_PARAMS) if (EXAMPLE_KEYS.includes(key)) example[key] = good;
    const allowed = Object.entries(example).filter(([key]) => !locked.has(key));
    changes.apply(Object.fromEntries(allowed), { code: 'example_filled' });
  };
  return (
    <div className="grid justify-items-start gap-2 text-sm text-ink-soft">
      <p>{blank ? t('emptyHow') : t('incomplete')}</p>
      {blank && (
        <Button size="sm" disabled={!ready} onClick={fill}>
          {t('tryExample')}
        </Button>
      )}
    </div>
  );
}

import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { Button } from '@/components/ui/button';
import type { Guide } from '@/lib/platforms/guided';
import type { FormValues } from '@/lib/utm/form-values';
import type { UtmKey } from '@/lib/utm/params';

/** What is left for the person to fill in: names that only they know, then the page to land on. */
export function openFields(
  { ask = [], tags }: Guide,
  values: FormValues,
  isClosed: (key: string) => boolean,
): readonly ('url' | UtmKey)[] {
  const names = ask.filter((key) => values[key] === '' || values[key] === tags[key]);
  const all: ('url' | UtmKey)[] = values.url === '' ? [...names, 'url'] : [...names];
  return all.filter((key) => !isClosed(key));
}

export function OpenFields({ open }: { open: readonly ('url' | UtmKey)[] }) {
  const t = useTranslations('guided');
  const field = useTranslations('field');
  const { form } = useBuilder();
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <span>{t('open')}</span>
      {open.map((key) => (
        <Button key={key} size="sm" onClick={() => form.setFocus(key, { shouldSelect: true })}>
          {field(`${key}.label`)}
        </Button>
      ))}
    </div>
  );
}

import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { messageParams } from '@/components/builder/message-params';
import { Button } from '@/components/ui/button';

/** What is wrong with the address. */
export function UrlError() {
  const t = useTranslations('linkError');
  const locale = useLocale();
  const { link } = useBuilder();
  if (link.result.ok) return null;
  const { error } = link.result;
  return t(`${error.code}.text`, messageParams(error, locale) as never);
}

/** The button that mends the address, where one press can. It stands outside of the text that describes the field. */
export function UrlRepair() {
  const t = useTranslations('linkError');
  const { link, values, changes, locked } = useBuilder();
  if (link.result.ok || locked.has('url')) return null;
  const { error } = link.result;
  const repair = 'repair' in error ? error.repair : undefined;
  if (repair === undefined) return null;
  return (
    <Button
      size="sm"
      onClick={() =>
        changes.apply(
          { url: repair },
          {
            code: 'repaired',
            before: values.url,
            after: repair,
          },
        )
      }
    >
      {t(`${error.code as 'scheme_broken'}.fix`, { repair })}
    </Button>
  );
}

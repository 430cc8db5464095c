import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { messageParams } from '@/components/builder/message-params';
import { Button } from '@/components/ui/button';
import type { LinkError } from '@/lib/utm/notices';

/** What is wrong with the address, and the button that mends it where one press can. */
export function UrlError() {
  const t = useTranslations('linkError');
  const { link, values, changes, locked } = useBuilder();
  if (link.result.ok) return null;
  const { error } = link.result;
  const repair = repairOf(error, values.url);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {t(`${error.code}.text`, messageParams(error) as never)}
      {repair !== undefined && !locked.has('url') && (
        <Button
          size="sm"
          onClick={() =>
            changes.apply({ url: repair }, { code: 'repaired', before: values.url, after: repair })
          }
        >
          {t(`${error.code as 'scheme_broken'}.fix`, { repair })}
        </Button>
      )}
    </span>
  );
}

function repairOf(error: LinkError, text: string): string | undefined {
  if (error.code === 'several_links') return text.slice(0, error.position.start).trim();
  return 'repair' in error ? error.repair : undefined;
}

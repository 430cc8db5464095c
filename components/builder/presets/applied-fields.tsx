import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ParamName } from '@/components/ui/param-name';
import type { ChangedField } from '@/lib/library/apply-preset';
import { nameOfField } from '@/lib/share/field-choices';
import { isUtmKey } from '@/lib/utm/params';

/** What a preset that was applied has changed, field by field. */
export function AppliedFields({ changed }: { changed: readonly ChangedField[] }) {
  const t = useTranslations('change');
  return (
    <ul className="grid gap-0.5 [overflow-wrap:anywhere]">
      {changed.map(({ field, before, after }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parameters may bear one name, and the list never moves.
        <li key={at} className="flex flex-wrap items-baseline gap-x-2">
          <ParamName colour={isUtmKey(field) ? field : 'custom'}>
            {field === 'platform' ? field : nameOfField(field)}
          </ParamName>
          {before !== '' && (
            <>
              <del className="text-ink-soft">
                <span className="sr-only">{t('before')} </span>
                {before}
              </del>
              <ArrowRight aria-hidden="true" className="size-3.5 self-center text-ink-soft" />
            </>
          )}
          <ins className="no-underline">
            {before !== '' && <span className="sr-only">{t('after')} </span>}
            {after}
          </ins>
        </li>
      ))}
    </ul>
  );
}

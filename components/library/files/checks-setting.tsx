import { useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { ChangeSettings } from '@/components/library/files/use-change-settings';
import { Button } from '@/components/ui/button';
import { localePath } from '@/lib/i18n/path';

type ChecksSettingProps = { checksOff: readonly string[]; onChange: ChangeSettings };

/** How many checks are switched off; which ones is chosen on their page. */
export function ChecksSetting({ checksOff, onChange }: ChecksSettingProps) {
  const t = useTranslations('files.settings');
  const locale = useLocale();
  const link = useRef<HTMLAnchorElement>(null);
  return (
    <div className="grid content-start gap-1">
      <p className="font-medium">{t('names.checksOff')}</p>
      <p>{t('checks', { count: checksOff.length })}</p>
      <div className="flex flex-wrap items-center gap-3">
        <a ref={link} href={localePath(locale, 'checks')} className="target inline-flex items-center">
          {t('toChecks')}
        </a>
        {checksOff.length > 0 && (
          <Button
            size="sm"
            onClick={() => {
              link.current?.focus();
              void onChange({ checksOff: [] });
            }}
          >
            {t('allOn')}
          </Button>
        )}
      </div>
    </div>
  );
}

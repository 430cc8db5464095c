import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import type { ChangeSettings } from '@/components/library/files/use-change-settings';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { readDomains } from '@/lib/lint/own-domains';

type DomainsSettingProps = { ownDomains: readonly string[]; onChange: ChangeSettings };

/** The person's own sites, one a line. Saved when the field is left: each letter would be too early. */
export function DomainsSetting({ ownDomains, onChange }: DomainsSettingProps) {
  const t = useTranslations('files.settings');
  const locale = useLocale();
  // What was typed stays while something in it is refused; else the field shows what is saved.
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const leave = () => {
    if (typed === undefined) return;
    const read = readDomains(typed);
    setRefused(read.refused);
    if (read.refused.length === 0) setTyped(undefined);
    void onChange({ ownDomains: read.domains });
  };
  return (
    <div className="grid gap-1">
      <Field
        label={t('names.ownDomains')}
        hint={t('domainsHint')}
        error={refused.length > 0 && t('domainsRefused', { words: listText(refused, locale) })}
      >
        {(control) => (
          <TextArea
            {...control}
            value={typed ?? ownDomains.join('\n')}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={leave}
            className="font-mono"
          />
        )}
      </Field>
      <p className="text-sm [overflow-wrap:anywhere]">
        {t('domainsRead', { count: ownDomains.length, domains: listText(ownDomains, locale) })}
      </p>
    </div>
  );
}

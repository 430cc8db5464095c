import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useLintSettings } from '@/components/hooks/lint-settings';
import { listText } from '@/components/i18n/list-text';
import { Field } from '@/components/ui/field';
import { readDomains } from '@/lib/lint/own-domains';

const ROWS = 3;

/** The person's own sites, one a line; what is written is taken at once. */
export function OwnDomainsField() {
  const t = useTranslations('lint.settings');
  const locale = useLocale();
  const { ownDomains, setOwnDomains } = useLintSettings();
  const [text, setText] = useState(() => ownDomains.join('\n'));
  const [left, setLeft] = useState(true);
  const { refused } = readDomains(text);
  return (
    <div className="grid gap-1">
      <Field
        label={t('domains')}
        hint={t('domainsHint')}
        error={left && refused.length > 0 && t('domainsRefused', { words: listText(refused, locale) })}
      >
        {(control) => (
          <textarea
            {...control}
            rows={ROWS}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setLeft(false);
              setOwnDomains(readDomains(event.target.value).domains);
            }}
            onBlur={() => setLeft(true)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            className="w-full rounded-control border border-line-strong bg-surface px-3 py-1.5 font-mono text-base aria-invalid:border-error"
          />
        )}
      </Field>
      <p className="text-sm [overflow-wrap:anywhere]">
        {t('domainsRead', { count: ownDomains.length, domains: listText(ownDomains, locale) })}
      </p>
    </div>
  );
}

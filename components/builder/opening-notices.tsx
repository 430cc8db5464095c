import { useLocale, useTranslations } from 'use-intl';
import { messageParams } from '@/components/builder/message-params';
import type { Opening, OpeningNotice } from '@/components/builder/use-prefill';
import { listText } from '@/components/i18n/list-text';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Locale } from '@/lib/i18n/locales';

/** What was wrong with the address that the form was opened from. */
export function OpeningNotices({ opening }: { opening: Opening }) {
  const t = useTranslations('prefillNotice');
  const ui = useTranslations('ui');
  const locale = useLocale();
  if (opening.notices.length === 0) return null;
  return (
    <Callout
      tone="warning"
      toneLabel={ui('tone.warning')}
      role="status"
      onDismiss={{ label: ui('dismiss'), run: opening.dropNotices }}
    >
      <ul className="grid gap-1.5">
        {opening.notices.map((notice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same notice can be there twice.
          <li key={`${notice.code} ${index}`} className="grid justify-items-start gap-1.5">
            <span>{t(`${notice.code}.text`, paramsOf(notice, locale) as never)}</span>
            {notice.code === 'url_unencoded' && notice.ambiguous.length > 0 && (
              <span>{t('url_ambiguous.text', { names: listText(notice.ambiguous, locale) })}</span>
            )}
            {notice.code === 'url_unencoded' && (
              <Button size="sm" onClick={() => opening.open(notice.repair, 'address_opened')}>
                {t('url_unencoded.fix')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

const LONGEST_SHOWN = 80;

/** A damaged address can hold anything of any length: a notice shows the beginning of it. */
function paramsOf(notice: OpeningNotice, locale: Locale): Record<string, string | number> {
  const params = messageParams(notice, locale);
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' && value.length > LONGEST_SHOWN)
      params[name] = `${value.slice(0, LONGEST_SHOWN)}…`;
  }
  return params;
}

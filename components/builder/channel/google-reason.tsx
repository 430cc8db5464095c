import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { LinkChannel } from '@/lib/channels/auto-tagging';
import { localePath } from '@/lib/i18n/path';

type DecidedByGoogle = Extract<LinkChannel, { readonly decidedBy: 'google_ads' }>;

/** Of a link with a click id of Google, the tags do not decide: what does, and what becomes of the tags. */
export function GoogleReason({ channel }: { channel: DecidedByGoogle }) {
  const t = useTranslations('channelPanel');
  const words = useTranslations('channel.google');
  const locale = useLocale();
  const { ids, overruled, added, byTags } = channel;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-1.5">
        {t('filed')}
        <strong className="font-semibold">{words('decided')}</strong>
      </p>
      <Disclosure summary={t('why')}>
        <ul className="grid gap-1 pb-1 text-ink-soft [overflow-wrap:anywhere]">
          <li>{words('text', { ids: listText(ids, locale) })}</li>
          {overruled.length > 0 && <li>{words('overruled', { names: listText(overruled, locale) })}</li>}
          {added.length > 0 && <li>{words('added', { names: listText(added, locale) })}</li>}
          <li>{words('byTags', { channel: byTags.channel })}</li>
          <li>{words('copied')}</li>
          <li>
            <a
              href={localePath(locale, 'glossary/auto-tagging')}
              className="inline-flex items-center pointer-coarse:min-h-11"
            >
              {t('aboutAutoTagging')}
            </a>
          </li>
        </ul>
      </Disclosure>
    </>
  );
}

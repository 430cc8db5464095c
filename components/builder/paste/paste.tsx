import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { loadPlatformTexts } from '@/components/builder/place/load-platform-texts';
import { useOnDemand } from '@/components/builder/use-on-demand';
import { loadMessages } from '@/components/i18n/lazy-messages';
import { MoreMessages } from '@/components/i18n/more-messages';
import type { Locale } from '@/lib/i18n/locales';
import { isPlatformId } from '@/lib/platforms/platform-ids';

async function loadPaste(locale: Locale) {
  const [{ PastePanel: Panel }, messages, texts] = await Promise.all([
    import('@/components/builder/paste/paste-panel'),
    loadMessages(locale, ['paste', 'textCopy']),
    loadPlatformTexts(locale),
  ]);
  return { Panel, messages, texts };
}

/** What goes into the fields of the chosen place, fetched once there is a place and a link for it. */
export function Paste() {
  const t = useTranslations('place');
  const { values, link } = useBuilder();
  const { platform } = values;
  const isWanted = isPlatformId(platform) && link.result.ok && link.hasSource;
  const loaded = useOnDemand(loadPaste, isWanted);
  if (!isWanted || loaded === 'loading') return null;
  if (loaded === 'failed') return <p role="status">{t('failed')}</p>;
  return (
    <MoreMessages messages={loaded.messages}>
      <loaded.Panel platform={platform} texts={loaded.texts} />
    </MoreMessages>
  );
}

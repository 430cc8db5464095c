import { useTranslations } from 'use-intl';
import { loadPlatformTexts } from '@/components/builder/place/load-platform-texts';
import { useOnDemand } from '@/components/builder/use-on-demand';
import { loadMessages } from '@/components/i18n/lazy-messages';
import { MoreMessages } from '@/components/i18n/more-messages';
import { Skeleton } from '@/components/ui/skeleton';
import type { Locale } from '@/lib/i18n/locales';

async function loadGuided(locale: Locale) {
  const [{ GuidedPanel: Panel }, messages, texts] = await Promise.all([
    import('@/components/builder/guided/guided-panel'),
    loadMessages(locale, ['guided']),
    loadPlatformTexts(locale),
  ]);
  return { Panel, messages, texts };
}

/** Guided mode, fetched when it is chosen. */
export function Guided() {
  const t = useTranslations('place');
  const ui = useTranslations('ui');
  const loaded = useOnDemand(loadGuided, true);
  if (loaded === 'loading') return <Skeleton label={ui('loading')} lines={12} />;
  if (loaded === 'failed') return <p role="status">{t('failed')}</p>;
  return (
    <MoreMessages messages={loaded.messages}>
      <loaded.Panel texts={loaded.texts} />
    </MoreMessages>
  );
}

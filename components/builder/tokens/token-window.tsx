import { useTranslations } from 'use-intl';
import { loadPlatformTexts } from '@/components/builder/place/load-platform-texts';
import { useOnDemand } from '@/components/builder/use-on-demand';
import { loadMessages } from '@/components/i18n/lazy-messages';
import { MoreMessages } from '@/components/i18n/more-messages';
import { Dialog } from '@/components/ui/dialog';
import { Skeleton } from '@/components/ui/skeleton';
import type { Locale } from '@/lib/i18n/locales';
import type { PlatformId } from '@/lib/platforms/platforms';
import type { UtmKey } from '@/lib/utm/params';

async function loadPicker(locale: Locale) {
  const [{ TokenPicker: Picker }, messages, texts] = await Promise.all([
    import('@/components/builder/tokens/token-picker'),
    loadMessages(locale, ['tokenPicker']),
    loadPlatformTexts(locale),
  ]);
  return { Picker, messages, texts };
}

type TokenWindowProps = {
  platform: PlatformId;
  /** The parameter to fill; undefined for a custom one. */
  field: UtmKey | undefined;
  label: string;
  onClose: () => void;
  onPick: (token: string) => void;
};

/** The window with the dynamic values of a place; what it shows is fetched when it opens. */
export function TokenWindow({ platform, field, label, onClose, onPick }: TokenWindowProps) {
  const t = useTranslations('place');
  const ui = useTranslations('ui');
  const loaded = useOnDemand(loadPicker, true);
  return (
    <Dialog open onClose={onClose} title={t('insertToken', { field: label })} closeLabel={ui('close')}>
      {loaded === 'loading' && <Skeleton label={ui('loading')} lines={8} />}
      {loaded === 'failed' && <p role="status">{t('failed')}</p>}
      {typeof loaded === 'object' && (
        <MoreMessages messages={loaded.messages}>
          <loaded.Picker platform={platform} field={field} texts={loaded.texts} onPick={onPick} />
        </MoreMessages>
      )}
    </Dialog>
  );
}

import { useTranslations } from 'use-intl';
import { PresetPanel, type PresetPanelProps } from '@/components/builder/presets/preset-panel';
import { type LazyMessages, loadMessages } from '@/components/i18n/lazy-messages';
import { MoreMessages } from '@/components/i18n/more-messages';
import { Dialog } from '@/components/ui/dialog';
import type { Locale } from '@/lib/i18n/locales';

type PresetWindowProps = PresetPanelProps & { messages: LazyMessages };

/** The window with the presets, or the one that saves the form as one. */
export function PresetWindow({ messages, ...panel }: PresetWindowProps) {
  const t = useTranslations('builder.presets');
  const ui = useTranslations('ui');
  return (
    <Dialog open onClose={panel.onClose} title={t(panel.view)} closeLabel={ui('close')}>
      <MoreMessages messages={messages}>
        <PresetPanel {...panel} />
      </MoreMessages>
    </Dialog>
  );
}

/** The words that the window needs beyond those of the page. */
export function loadWords(locale: Locale): Promise<LazyMessages> {
  return loadMessages(locale, ['presets']);
}

import { useTranslations } from 'use-intl';
import { useApple } from '@/components/hooks/device';
import { Callout } from '@/components/ui/callout';

/** The browser keeps the clipboard to itself: the link is selected, the person copies it. */
export function CopyByHand() {
  const t = useTranslations('builder');
  const ui = useTranslations('ui');
  const apple = useApple();
  return (
    <Callout
      tone="warning"
      toneLabel={ui('tone.warning')}
      title={t('selectedNote', { keys: apple ? '⌘C' : 'Ctrl+C' })}
    />
  );
}

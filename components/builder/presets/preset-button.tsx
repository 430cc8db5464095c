import { Layers, Save } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Opening } from '@/components/builder/use-prefill';
import { announce } from '@/components/hooks/announcer';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import type { PrefillState } from '@/lib/share/prefill-state';

const ICONS = { list: Layers, save: Save } as const;

async function loadWindow(locale: Locale) {
  const { PresetWindow: Window, loadWords } = await import('@/components/builder/presets/preset-window');
  return { Window, messages: await loadWords(locale) };
}

type PresetButtonProps = { view: keyof typeof ICONS; opening: Opening; prefill: PrefillState };

/** Opens the window with the presets, or the one that saves the form as one; its code comes when it is asked for. */
export function PresetButton({ view, opening, prefill }: PresetButtonProps) {
  const t = useTranslations('builder.presets');
  const place = useTranslations('place');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadWindow>>>();
  const Icon = ICONS[view];
  const show = () => {
    setOpen(true);
    loadWindow(locale).then(setLoaded, () => {
      setOpen(false);
      announce(place('failed'));
    });
  };
  return (
    <>
      <Button
        disabled={!opening.ready}
        icon={<Icon aria-hidden="true" className="size-4.5" />}
        onClick={show}
      >
        {t(view)}
      </Button>
      {open && loaded && (
        <loaded.Window
          messages={loaded.messages}
          view={view}
          opening={opening}
          prefill={prefill}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

import { useTranslations } from 'use-intl';
import { useOnDemand } from '@/components/builder/use-on-demand';
import type { Opening } from '@/components/builder/use-prefill';
import { useHasLibrary } from '@/components/hooks/library/has-library';
import { loadMessages } from '@/components/i18n/lazy-messages';
import { MoreMessages } from '@/components/i18n/more-messages';
import type { Locale } from '@/lib/i18n/locales';

async function loadLine(locale: Locale) {
  const [{ PresetLine: Line }, messages] = await Promise.all([
    import('@/components/builder/presets/preset-line'),
    loadMessages(locale, ['presets']),
  ]);
  return { Line, messages };
}

/** Which preset the form came from. Its line is there from the start, so that nothing moves when the name comes. */
export function PresetOrigin({ opening }: { opening: Opening }) {
  const ui = useTranslations('ui');
  const hasLibrary = useHasLibrary();
  const id = hasLibrary ? opening.frame.preset : undefined;
  const loaded = useOnDemand(loadLine, id !== undefined);
  if (id === undefined) return null;
  return (
    <div className="flex min-h-7 items-center text-sm text-ink-soft pointer-coarse:min-h-11">
      {loaded === 'loading' && <span className="sr-only">{ui('loading')}</span>}
      {typeof loaded === 'object' && (
        <MoreMessages messages={loaded.messages}>
          <loaded.Line id={id} opening={opening} />
        </MoreMessages>
      )}
    </div>
  );
}

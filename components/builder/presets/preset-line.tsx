import { X } from 'lucide-react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { presetFeed } from '@/components/builder/presets/preset-feed';
import type { Opening } from '@/components/builder/use-prefill';
import { announce } from '@/components/hooks/announcer';
import { focusField } from '@/components/hooks/focus-field';
import { useLive } from '@/components/hooks/library/use-live';
import { IconButton } from '@/components/ui/icon-button';

/** The name of the form's preset, and the way out of it: its values stay, nothing is locked or hidden any more. */
export function PresetLine({ id, opening }: { id: string; opening: Opening }) {
  const t = useTranslations('presets');
  const change = useTranslations('change');
  const { changes, values } = useBuilder();
  const found = useLive(presetFeed(id));
  if (found === undefined) return null;

  const leave = () => {
    const { preset: _left, ...frame } = opening.frame;
    const restore = opening.reframe({ ...frame, lock: [], hide: [] }, values);
    flushSync(() => changes.apply({}, { code: 'preset_left' }, restore));
    announce(change('preset_left'));
    // The button is gone with its line.
    focusField('url');
  };
  return (
    // A long name is cut short: as a flex item it would widen the form, and a phone's page with it.
    <div className="grid grid-cols-[minmax(0,max-content)_auto] items-center">
      <span className="truncate">
        {found.preset ? t('origin', { name: found.preset.name }) : t('originUnknown')}
      </span>
      <IconButton label={t('leave')} onClick={leave} className="-my-1">
        <X aria-hidden="true" className="size-4" />
      </IconButton>
    </div>
  );
}

import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { changeSettings } from '@/components/hooks/library/settings';
import type { Settings } from '@/lib/library/library';

export type ChangeSettings = (patch: Partial<Settings>) => Promise<void>;

/** Changes settings, and says whether they were saved. */
export function useChangeSettings(): ChangeSettings {
  const t = useTranslations('files.settings');
  return async (patch) => {
    const changed = await changeSettings(patch);
    announce(t(changed.ok ? 'saved' : 'notSaved'));
  };
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { changeSettings, useSettings } from '@/components/hooks/library/settings';
import { Checkbox } from '@/components/ui/choice';

/** Whether copied links are kept, and what that means. */
export function KeepSwitch() {
  const t = useTranslations('history.keep');
  const { keepHistory } = useSettings();
  // What was chosen holds at once; it is stored a little later.
  const [chosen, setChosen] = useState<boolean>();
  if (chosen === keepHistory) setChosen(undefined);

  const change = async (keep: boolean) => {
    setChosen(keep);
    const changed = await changeSettings({ keepHistory: keep });
    if (changed.ok) announce(t(keep ? 'on' : 'off'));
    else setChosen(undefined);
  };
  return (
    <Checkbox
      label={t('label')}
      hint={t('hint')}
      checked={chosen ?? keepHistory}
      onChange={(event) => void change(event.target.checked)}
    />
  );
}

'use client';

import { useTranslations } from 'use-intl';
import { useLintSettings } from '@/components/hooks/lint-settings';
import { Checkbox } from '@/components/ui/choice';
import type { RuleId } from '@/lib/lint/checks';

/** Switches a check on and off for the builder of this browser. */
export function CheckSwitch({ id }: { id: RuleId }) {
  const t = useTranslations('checks');
  const { off, switchRule } = useLintSettings();
  return (
    <div className="noscript:hidden">
      <Checkbox
        label={t('on')}
        hint={t('onHint')}
        checked={!off.has(id)}
        onChange={(event) => switchRule(id, event.target.checked)}
      />
    </div>
  );
}

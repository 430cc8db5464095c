import { useTranslations } from 'use-intl';
import { OwnDomainsField } from '@/components/builder/checks/own-domains-field';
import { announce } from '@/components/hooks/announcer';
import { useLintSettings } from '@/components/hooks/lint-settings';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { CHECKS, RULE_IDS } from '@/lib/lint/checks';

const GROUPS = [...new Set(CHECKS.map(({ group }) => group))];

/** The person's own sites, and which checks are on. All of it stays on this device. */
export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('lint.settings');
  const ui = useTranslations('ui');
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} closeLabel={ui('close')}>
      <div className="grid gap-6">
        <OwnDomainsField />
        <CheckSwitches />
      </div>
    </Dialog>
  );
}

function CheckSwitches() {
  const t = useTranslations('lint.settings');
  const checks = useTranslations('checks');
  const check = useTranslations('check');
  const { off, switchRule } = useLintSettings();
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{t('switches')}</h3>
        <Button
          size="sm"
          disabled={off.size === 0}
          onClick={() => {
            switchRule(RULE_IDS, true);
            announce(t('allOnSaid'));
          }}
        >
          {t('allOn')}
        </Button>
      </div>
      {GROUPS.map((group) => (
        <fieldset key={group} className="grid">
          <legend className="text-sm font-medium text-ink-soft">{checks(`groups.${group}`)}</legend>
          {CHECKS.filter((row) => row.group === group).map(({ id }) => (
            <Checkbox
              key={id}
              label={check(`${id}.title`)}
              checked={!off.has(id)}
              onChange={(event) => switchRule(id, event.target.checked)}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

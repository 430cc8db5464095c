import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { FindingWord } from '@/components/builder/checks/finding-mark';
import { controlOf, useSentence } from '@/components/builder/checks/finding-names';
import { FixButtons } from '@/components/builder/checks/fix-buttons';
import { NewValue } from '@/components/builder/checks/new-value';
import { CopyButton } from '@/components/builder/text-copy/copy-button';
import { focusField } from '@/components/hooks/focus-field';
import { useLintSettings } from '@/components/hooks/lint-settings';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/disclosure';
import { Prose } from '@/components/ui/prose';
import { edgeOf, SeverityIcon } from '@/components/ui/severity';
import { localePath } from '@/lib/i18n/path';
import type { Finding } from '@/lib/lint/finding';

/** All that is to be said of a finding, and the ways to settle it. */
export function FindingCard({ finding }: { finding: Finding }) {
  const t = useTranslations('lint');
  const check = useTranslations('check');
  const locale = useLocale();
  const sentence = useSentence();
  const { values } = useBuilder();
  return (
    <li className={classNames('grid gap-1.5 border-l-4 py-0.5 pl-3 text-sm', edgeOf(finding.severity))}>
      <p className="text-pretty">
        <span className="mr-1 inline-flex translate-y-0.5">
          <SeverityIcon severity={finding.severity} />
        </span>
        <FindingWord severity={finding.severity} />{' '}
        <span className="[overflow-wrap:anywhere]">{sentence(finding)}</span>
      </p>
      {finding.rule === 'convention-new-value' ? (
        <NewValue finding={finding} onKept={() => focusField(controlOf(finding.field, values))} />
      ) : (
        <FixButtons finding={finding} />
      )}
      <Command finding={finding} />
      <Disclosure summary={t('why')}>
        <div className="grid justify-items-start gap-1.5 pb-1 text-ink-soft">
          <p>
            <Prose text={check(`${finding.rule}.why`)} />
          </p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <a href={localePath(locale, `checks/${finding.rule}`)} className="pointer-coarse:py-3">
              {t('page')}
            </a>
            <SwitchOff finding={finding} />
          </p>
        </div>
      </Disclosure>
    </li>
  );
}

/** What shows it in a terminal. */
function Command({ finding: { params } }: { finding: Finding }) {
  const t = useTranslations('lint');
  const { checks } = useBuilder();
  if (typeof params?.curl !== 'string') return null;
  return (
    <div className="flex flex-wrap gap-2">
      <CopyButton text={params.curl} what={t('command')} findHeld={() => checks.held}>
        {t('copyCommand')}
      </CopyButton>
    </div>
  );
}

/** Switches the check off for all links; can be undone where the change is told, and in the settings. */
function SwitchOff({ finding: { rule, field } }: { finding: Finding }) {
  const t = useTranslations('lint');
  const check = useTranslations('check');
  const { changes, values } = useBuilder();
  const { switchRule } = useLintSettings();
  return (
    <Button
      size="sm"
      variant="ghost"
      onClick={() => {
        switchRule(rule, false);
        changes.apply({}, { code: 'check_off', title: check(`${rule}.title`) }, () => switchRule(rule, true));
        focusField(controlOf(field, values));
      }}
    >
      {t('switchOff')}
    </Button>
  );
}

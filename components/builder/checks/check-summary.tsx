import { CircleCheck, ListChecks, Settings2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { useCountText } from '@/components/builder/checks/count-text';
import { FindingList } from '@/components/builder/checks/finding-list';
import { useToldCount } from '@/components/builder/checks/use-told-count';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { SeverityIcon } from '@/components/ui/severity';
import { isBlank } from '@/lib/share/form-prefill';

const FixAllDialog = lazy(async () => {
  const { FixAllDialog: dialog } = await import('@/components/builder/checks/fix-all-dialog');
  return { default: dialog };
});
const SettingsDialog = lazy(async () => {
  const { SettingsDialog: dialog } = await import('@/components/builder/checks/settings-dialog');
  return { default: dialog };
});

/** Beside the link: how much there is to mend, where, and all of it at once. */
export function CheckSummary() {
  const t = useTranslations('lint');
  const { values, link, checks } = useBuilder();
  const text = useCountText()(checks.findings);
  const [dialog, setDialog] = useState<'fix' | 'settings'>();
  // Each comes when it is first asked for, and then stays for its way of closing.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const [applied, setApplied] = useState(0);
  useToldCount(text);
  // After the window has closed, and tried to give the focus back to a button that may be gone.
  useEffect(() => {
    if (applied > 0) heading.current?.focus();
  }, [applied]);
  if (isBlank(values)) return null;

  const open = (which: 'fix' | 'settings') => {
    setAsked(new Set([...asked, which]));
    setDialog(which);
  };
  const close = () => setDialog(undefined);
  const gravest = (['error', 'warning', 'hint'] as const).find((severity) =>
    checks.findings.some((finding) => finding.severity === severity),
  );
  const canFix = checks.findings.some(({ fix }) => fix !== undefined && checks.isAllowed(fix));
  return (
    <section aria-label={t('label')} className="grid gap-1 text-sm">
      <div className="flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1">
        {gravest && <SeverityIcon severity={gravest} />}
        {!gravest && link.result.ok && (
          <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-success" />
        )}
        <h3 ref={heading} tabIndex={-1} className={gravest ? 'font-semibold' : undefined}>
          {gravest || link.result.ok ? text : ''}
        </h3>
        {canFix && (
          <Button
            size="sm"
            icon={<ListChecks aria-hidden="true" className="size-4" />}
            onClick={() => open('fix')}
          >
            {t('fixAll.open')}
          </Button>
        )}
        <IconButton label={t('settings.open')} onClick={() => open('settings')} className="ml-auto">
          <Settings2 aria-hidden="true" className="size-4.5" />
        </IconButton>
      </div>
      <FindingList findings={checks.findings} />
      <Suspense>
        {asked.has('fix') && (
          <FixAllDialog open={dialog === 'fix'} onClose={close} onApplied={() => setApplied(applied + 1)} />
        )}
        {asked.has('settings') && <SettingsDialog open={dialog === 'settings'} onClose={close} />}
      </Suspense>
    </section>
  );
}

import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { BeforeAfter } from '@/components/builder/checks/before-after';
import { useFixing } from '@/components/builder/checks/use-fixing';
import { Button } from '@/components/ui/button';
import type { Finding, Fix } from '@/lib/lint/finding';

/** The ways to settle a finding, each with what it replaces. None of them writes into a locked field. */
export function FixButtons({ finding }: { finding: Finding }) {
  const t = useTranslations('lint');
  const { checks } = useBuilder();
  const { fix } = finding;
  const choices = (finding.choices ?? []).filter(checks.isAllowed);
  return (
    <>
      {fix !== undefined && checks.isAllowed(fix) && <FixRow finding={finding} fix={fix} />}
      {choices.length > 0 && (
        <div className="grid gap-1.5">
          <p>{t('choose')}</p>
          {choices.map((choice) => (
            <FixRow key={`${choice.kind} ${choice.name} ${choice.after}`} finding={finding} fix={choice} />
          ))}
        </div>
      )}
    </>
  );
}

function FixRow({ finding, fix }: { finding: Finding; fix: Fix }) {
  const fixing = useFixing();
  return (
    <div className="grid justify-items-start gap-1">
      <BeforeAfter before={fix.before} after={fix.after} />
      <Button size="sm" onClick={(event) => fixing(finding, fix, event)} className="max-w-full">
        <FixLabel fix={fix} />
      </Button>
    </div>
  );
}

/** What the button does; a long value is cut, as it stands in full beside it. */
function FixLabel({ fix: { kind, after } }: { fix: Fix }) {
  const t = useTranslations('lint');
  return <span className="truncate">{t(`fix.${kind}`, { after: after.toWellFormed() })}</span>;
}

import { useTranslations } from 'use-intl';
import type { PlannedField } from '@/components/builder/guided/guided-plan';
import { ParamDot } from '@/components/ui/param-name';
import { Prose } from '@/components/ui/prose';

/** A value that the guide proposes, what becomes of the field, and why. */
export function GuidedField({ field, reasons }: { field: PlannedField; reasons: readonly string[] }) {
  const t = useTranslations('guided');
  const label = useTranslations('field');
  const { key, value, current, outcome } = field;
  return (
    <li className="grid gap-0.5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span className="inline-flex items-center gap-2 font-medium">
          <ParamDot colour={key} />
          {label(`${key}.label`)}
        </span>
        {value !== '' && (
          <code data-param={key} className="font-mono text-[0.9375em] break-all text-param">
            {value}
          </code>
        )}
        {outcome !== 'fills' && (
          <span className="text-sm text-ink-soft">{t(`outcome.${outcome}`, { current })}</span>
        )}
      </div>
      {reasons.map((reason) => (
        <p key={reason} className="text-sm text-ink-soft">
          <Prose text={reason} />
        </p>
      ))}
    </li>
  );
}

import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Callout } from '@/components/ui/callout';
import { ParamDot } from '@/components/ui/param-name';
import type { Convention } from '@/lib/conventions/convention';
import { conventionFaults } from '@/lib/conventions/faults';
import { tidyConvention } from '@/lib/conventions/tidy';

/** Where the convention contradicts itself. It can be saved all the same. */
export function FaultList({ convention }: { convention: Convention }) {
  const t = useTranslations('conventions.faults');
  const field = useTranslations('field');
  const ui = useTranslations('ui');
  const settled = useDeferredValue(convention);
  const faults = useMemo(() => conventionFaults(tidyConvention(settled)), [settled]);
  if (faults.length === 0) return null;
  return (
    <Callout tone="warning" toneLabel={ui('tone.warning')} title={t('title', { count: faults.length })}>
      <ul className="grid gap-1">
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)} className="flex items-baseline gap-2">
            <ParamDot colour={fault.param} />
            <span>
              {t('at', { field: field(`${fault.param}.label`), fault: t(fault.code, { ...fault } as never) })}
            </span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

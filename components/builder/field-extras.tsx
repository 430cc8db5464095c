import { CircleHelp, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type HelpField, useBuilder } from '@/components/builder/builder-context';
import { IconButton } from '@/components/ui/icon-button';

/** Beside a field's label: who locked it, other tools for it, and the way to its explanation. */
export function FieldExtras({ field, children }: { field: HelpField; children?: ReactNode }) {
  const t = useTranslations('builder');
  const label = useTranslations('field');
  const { locked, conventions, openHelp } = useBuilder();
  return (
    <>
      {locked.has(field) && (
        <span
          title={conventions.locked.has(field) ? undefined : t('lockedBy')}
          className="inline-flex items-center gap-1 text-sm text-ink-soft"
        >
          <Lock aria-hidden="true" className="size-3.5" />
          {t('locked')}
        </span>
      )}
      <span className="-my-1 ml-auto flex">
        {children}
        <IconButton label={t('helpOn', { field: label(`${field}.label`) })} onClick={() => openHelp(field)}>
          <CircleHelp aria-hidden="true" className="size-4.5" />
        </IconButton>
      </span>
    </>
  );
}

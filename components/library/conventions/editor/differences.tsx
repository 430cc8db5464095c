import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useConventionRows } from '@/components/library/conventions/use-convention-rows';
import type { Convention } from '@/lib/conventions/convention';

type DifferencesProps = { mine: Convention; theirs: Convention };

/** Where two versions of a convention differ, side by side. */
export function Differences({ mine, theirs }: DifferencesProps) {
  const t = useTranslations('conventions');
  const rows = useConventionRows()(mine, theirs);
  return (
    <div className="grid gap-4">
      {rows.map((row) => (
        <section key={row.label} className="grid gap-1">
          <h3 className="font-semibold">{row.label}</h3>
          <div className="grid gap-3 sm:grid-cols-2">
            <Side title={t('conflict.mine')}>{row.mine}</Side>
            <Side title={t('conflict.theirs')}>{row.theirs}</Side>
          </div>
        </section>
      ))}
    </div>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('conventions');
  return (
    <div className="max-h-60 min-w-0 overflow-y-auto rounded-control border border-line p-2 text-sm whitespace-pre-line">
      <p className="text-ink-soft">{title}</p>
      {children === '' ? t('rulesNothing') : children}
    </div>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePresetRows } from '@/components/i18n/use-preset-rows';
import { useConventionRows } from '@/components/library/conventions/use-convention-rows';
import { useItemName } from '@/components/library/files/use-item-name';
import { Disclosure } from '@/components/ui/disclosure';
import type { Convention } from '@/lib/conventions/convention';
import type { MergeItem } from '@/lib/library/merge-item';

type NewItem = Extract<MergeItem, { what: 'preset' | 'convention' }>;
type ReviewDetailsProps = { item: NewItem; conventions: readonly Convention[] };

/** What a new preset or convention holds, to read before it is taken. Worked out once it is opened: there may be a thousand. */
export function ReviewDetails({ item, conventions }: ReviewDetailsProps) {
  const t = useTranslations('files.review');
  const name = useItemName()(item);
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      summary={
        <>
          <span aria-hidden="true">{t('details')}</span>
          <span className="sr-only">{t('detailsOf', { name })}</span>
        </>
      }
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="ml-7 text-sm"
    >
      {isOpen && <Details item={item} conventions={conventions} />}
    </Disclosure>
  );
}

function Details({ item, conventions }: ReviewDetailsProps) {
  const t = useTranslations('files.review');
  const presetRows = usePresetRows(conventions);
  const conventionRows = useConventionRows();
  const rows =
    item.what === 'preset'
      ? presetRows({ ...item.theirs, description: '', prefill: '', conventions: [] }, item.theirs)
      : conventionRows({ ...item.theirs, description: '', rules: {}, pairs: [] }, item.theirs);
  if (rows.length === 0) return <p className="mb-2 ml-5.5 text-ink-soft">{t('none')}</p>;
  return (
    <dl className="mb-3 ml-5.5 grid gap-2 [overflow-wrap:anywhere] sm:grid-cols-[minmax(8rem,1fr)_4fr] sm:gap-x-4">
      {rows.map(({ label, theirs }) => (
        <div key={label} className="contents">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="whitespace-pre-line">{theirs}</dd>
        </div>
      ))}
    </dl>
  );
}

import { Fragment } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import { Disclosure } from '@/components/ui/disclosure';
import { readAs, type ToolReading } from '@/lib/channels/read-as';
import type { ToolField } from '@/lib/channels/tools';

const FIELDS: readonly ToolField[] = ['campaign', 'source', 'medium', 'keyword', 'term', 'content', 'id'];

/** The same link as other analytics tools record it. */
export function OtherTools({ url }: { url: string }) {
  const t = useTranslations('channelPanel');
  return (
    <Disclosure summary={t('tools')}>
      <div className="grid gap-3 pb-1">
        {readAs(url).map((reading) => (
          <Reading key={reading.tool} reading={reading} />
        ))}
      </div>
    </Disclosure>
  );
}

function Reading({ reading }: { reading: ToolReading }) {
  const t = useTranslations('channelPanel');
  const words = useTranslations('channel');
  const locale = useLocale();
  const filled = FIELDS.filter((field) => reading[field] !== undefined);
  return (
    <section className="grid gap-1">
      <h4 className="font-medium">{reading.name}</h4>
      {filled.length === 0 && <p className="text-ink-soft">{t('nothing')}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {filled.map((field) => (
          <Fragment key={field}>
            <dt className="text-ink-soft">{words(`column.${field}`)}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">
              <span className="font-mono">{reading[field]}</span>{' '}
              <span className="text-ink-soft">{t('from', { name: reading.from[field] ?? '' })}</span>
            </dd>
          </Fragment>
        ))}
      </dl>
      <ul className="grid gap-0.5 text-ink-soft">
        {reading.notes.map((note) => (
          <li key={`${note.code} ${'field' in note ? note.field : ''}`}>
            {words(`tool.${note.code}`, {
              ...note,
              ...('names' in note && { names: listText(note.names, locale) }),
            } as never)}
          </li>
        ))}
      </ul>
    </section>
  );
}

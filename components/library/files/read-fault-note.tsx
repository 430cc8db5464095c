import { useFormatter, useTranslations } from 'use-intl';
import { pathText } from '@/components/library/files/path-text';
import type { ReadFault } from '@/components/library/files/use-file-reading';
import { Callout } from '@/components/ui/callout';

/** Why a link or a file cannot be used, and what to do. */
export function ReadFaultNote({ fault }: { fault: ReadFault }) {
  const t = useTranslations('files.faults');
  const ui = useTranslations('ui');
  const format = useFormatter();
  return (
    <Callout tone="error" role="alert" toneLabel={ui('tone.error')} title={t(`${fault.code}.title`)}>
      <p className="max-w-prose">{t(`${fault.code}.how`)}</p>
      {fault.code === 'damaged' && fault.position !== undefined && (
        <p>{t('position', { position: format.number(fault.position + 1) })}</p>
      )}
      {fault.code === 'invalid' && (
        <ul aria-label={t('places')} className="ml-5 list-disc [overflow-wrap:anywhere]">
          {fault.faults.map(({ path }) => (
            <li key={pathText(path)}>
              <code>{pathText(path)}</code>
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}

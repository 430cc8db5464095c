import { useTranslations } from 'use-intl';
import { SeverityIcon } from '@/components/ui/severity';
import type { NamingTemplate } from '@/lib/conventions/convention';
import type { readName } from '@/lib/conventions/template';

type ReadPartsProps = { template: NamingTemplate; read: ReturnType<typeof readName> };

/** A value read back into the parts of a template, as far as it goes. */
export function ReadParts({ template, read }: ReadPartsProps) {
  const t = useTranslations('conventions.try');
  const parts = read.ok ? read.parts : read.error.parts;
  return (
    <div className="grid gap-1">
      {!read.ok && (
        <p className="flex items-baseline gap-1.5">
          <SeverityIcon severity="error" />
          {read.error.code === 'part_count'
            ? t('partCount', { expected: read.error.expected, found: String(read.error.found) })
            : t('partInvalid', {
                name: read.error.name || String(read.error.index + 1),
                text: read.error.text,
                reason: t(`partFaults.${read.error.reason}`),
              })}
        </p>
      )}
      <dl className="flex flex-wrap gap-x-4 gap-y-1">
        {parts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a part is its name.
          <div key={at} className="flex gap-1.5">
            <dt className="text-ink-soft">{template.parts[at]?.name || t('surplus')}</dt>
            <dd>
              <code>{text === '' ? '–' : text}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

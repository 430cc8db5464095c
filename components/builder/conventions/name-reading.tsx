import { useFormatter, useTranslations } from 'use-intl';
import type { NamingTemplate } from '@/lib/conventions/convention';
import { readName } from '@/lib/conventions/template';

/** Of a value with too many or too few parts: how many were expected, and what was understood. */
export function NameReading({ template, value }: { template: NamingTemplate; value: string }) {
  const t = useTranslations('naming.composer');
  const format = useFormatter();
  const read = readName(template, value);
  if (value === '' || read.ok || read.error.code !== 'part_count') return null;
  const { expected, found, parts } = read.error;
  const understood = parts.slice(0, expected).map((text, index) =>
    t('part', {
      name: template.parts[index]?.name || t('unnamed', { position: String(index + 1) }),
      value: text || template.empty,
    }),
  );
  return (
    <div className="grid gap-0.5 text-sm [overflow-wrap:anywhere]">
      <p>{t('count', { expected, found })}</p>
      <p className="text-ink-soft">{t('understood', { parts: format.list(understood, { type: 'unit' }) })}</p>
      {found > expected && <p className="text-ink-soft">{t('kept', { value })}</p>}
    </div>
  );
}

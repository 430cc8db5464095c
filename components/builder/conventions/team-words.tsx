import { useTranslations } from 'use-intl';
import { type HelpField, useBuilder } from '@/components/builder/builder-context';
import { isUtmKey } from '@/lib/utm/params';

/** What the team has to say of a field, above what the glossary says. */
export function TeamWords({ field }: { field: HelpField }) {
  const t = useTranslations('naming');
  const { inForce } = useBuilder().conventions;
  const description = isUtmKey(field) ? inForce?.rules[field]?.description : undefined;
  if (!description) return null;
  return (
    <section className="mb-4 grid gap-1 border-l-4 border-accent bg-accent-soft px-3 py-2.5 text-sm">
      <h2 className="font-semibold">{t('ownWords')}</h2>
      <p className="whitespace-pre-line text-pretty [overflow-wrap:anywhere]">{description}</p>
    </section>
  );
}

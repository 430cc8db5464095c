import { useTranslations } from 'use-intl';
import { exampleParts } from '@/components/library/conventions/example-parts';
import type { NamingTemplate } from '@/lib/conventions/convention';
import { composeName } from '@/lib/conventions/template';

/** A name as the template makes it today. */
export function TemplateExample({ template }: { template: NamingTemplate }) {
  const t = useTranslations('conventions.template');
  const parts = exampleParts(template);
  return (
    <p className="text-sm">
      {t('example')}{' '}
      <code className="rounded bg-sunken px-1.5 py-0.5 font-mono text-[0.9375em]">
        {composeName(template, parts)}
      </code>
    </p>
  );
}

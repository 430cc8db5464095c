import { useTranslations } from 'use-intl';
import { exampleParts } from '@/components/library/conventions/example-parts';
import { PlainTable } from '@/components/library/conventions/published/plain-table';
import { TemplateExample } from '@/components/library/conventions/template-example';
import type { NamingTemplate, TemplatePart } from '@/lib/conventions/convention';

/** How a name is put together, with an example. */
export function TemplateView({ template }: { template: NamingTemplate }) {
  const t = useTranslations('conventions.template');
  const examples = exampleParts(template);
  const { parts, separator, joiner, empty, japanese } = template;
  const kindOf = (part: TemplatePart) => {
    const choices =
      part.kind === 'choice'
        ? part.values.map(({ value, label }) => (label ? `${value} (${label})` : value))
        : [];
    const kind = choices.length > 0 ? t('oneOf', { choices: choices.join(', ') }) : t(`kinds.${part.kind}`);
    return part.required ? kind : t('mayBeEmpty', { kind, empty });
  };
  return (
    <div className="grid gap-3">
      <TemplateExample template={template} />
      <PlainTable
        caption={t('parts')}
        heads={[t('partName'), t('kind'), t('exampleHead')]}
        rows={parts.map((part, at) => [part.name, kindOf(part), <code key="example">{examples[at]}</code>])}
      />
      <p className="text-sm">
        {t('signs', { separator, joiner: joiner || t('nothing') })}{' '}
        {t(japanese ? 'japaneseYes' : 'japaneseNo')}
      </p>
    </div>
  );
}

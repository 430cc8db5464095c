import { useTranslations } from 'use-intl';
import { PlainTable } from '@/components/library/conventions/published/plain-table';
import { TemplateView } from '@/components/library/conventions/published/template-view';
import { ValueList } from '@/components/library/conventions/published/value-list';
import { useRuleSentences } from '@/components/library/conventions/use-rule-sentences';
import type { ParamRule } from '@/lib/conventions/convention';
import { isFree } from '@/lib/conventions/tidy';

/** A rule to read: in sentences, with its lists as tables. */
export function RuleView({ rule }: { rule: ParamRule }) {
  const t = useTranslations('conventions');
  const sentences = useRuleSentences()(rule);
  const { values, standardise } = rule;
  if (isFree(rule)) return <p>{t('brief.none')}</p>;
  return (
    <div className="grid gap-3">
      {rule.description !== '' && <p className="max-w-prose whitespace-pre-line">{rule.description}</p>}
      {sentences.length > 0 && (
        <ul className="ml-5 grid list-disc gap-0.5">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {rule.template !== null && <TemplateView template={rule.template} />}
      {values.length > 0 && <ValueList values={values} />}
      {standardise.length > 0 && (
        <PlainTable
          caption={t('rule.standardise.title')}
          heads={[t('rule.standardise.from'), t('rule.standardise.to')]}
          rows={standardise.map(({ from, to }) => [
            <code key="from">{from}</code>,
            <code key="to">{to}</code>,
          ])}
        />
      )}
    </div>
  );
}

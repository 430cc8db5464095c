import { useTranslations } from 'use-intl';
import { PairTable } from '@/components/library/conventions/published/pair-table';
import { RuleView } from '@/components/library/conventions/published/rule-view';
import { ParamName } from '@/components/ui/param-name';
import type { Convention } from '@/lib/conventions/convention';
import { UTM_KEYS } from '@/lib/utm/params';

/** A whole convention to read: what it is for, each parameter, and the pairs. */
export function ConventionView({ convention }: { convention: Convention }) {
  const t = useTranslations('conventions');
  const field = useTranslations('field');
  const { name, description, rules, pairs } = convention;
  return (
    <article className="grid gap-6">
      <div className="grid max-w-prose gap-1">
        <h2 className="text-xl font-semibold">{name}</h2>
        {description !== '' && <p className="whitespace-pre-line">{description}</p>}
      </div>
      {UTM_KEYS.map((key) => {
        const rule = rules[key];
        return (
          rule !== undefined && (
            <section key={key} aria-label={field(`${key}.label`)} className="grid gap-2">
              <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold break-after-avoid">
                {field(`${key}.label`)}
                <span className="font-normal">
                  <ParamName colour={key}>{key}</ParamName>
                </span>
              </h3>
              <RuleView rule={rule} />
            </section>
          )
        );
      })}
      {pairs.length > 0 && (
        <section aria-label={t('pairs.title')} className="grid gap-2">
          <h3 className="font-semibold">{t('pairs.title')}</h3>
          <p className="max-w-prose">{t(`sentence.pairs.${convention.otherPairs}`)}</p>
          <PairTable pairs={pairs} />
        </section>
      )}
    </article>
  );
}

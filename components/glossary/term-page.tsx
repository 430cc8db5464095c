import { CtrCalculator } from '@/components/glossary/ctr-calculator';
import { RelatedTerms } from '@/components/glossary/related-terms';
import { TermArticle } from '@/components/glossary/term-article';
import { termLabels } from '@/components/glossary/term-labels';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { buttonClass } from '@/components/ui/button-class';
import { ParamDot } from '@/components/ui/param-name';
import { findTerm, type TermId } from '@/lib/glossary/terms';
import type { GlossaryTexts } from '@/lib/i18n/glossary/en';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';
import { UTM_PARAMS } from '@/lib/utm/params';

type TermPageProps = { id: TermId; texts: GlossaryTexts; locale: Locale };

/** A term under its own address. The example opens the builder by its prefilled address. */
export function TermPage({ id, texts, locale }: TermPageProps) {
  const t = translator(locale, 'glossary');
  const labels = termLabels(t);
  const param = UTM_PARAMS.find(({ key }) => key === findTerm(id)?.param);
  const action = param && (
    <a
      href={`${localePath(locale)}#${param.short}=${encodeURIComponent(param.good)}`}
      className={buttonClass({ size: 'sm' })}
    >
      {t('tryExample')}
    </a>
  );

  return (
    <article className="grid max-w-prose gap-5">
      <div className="grid gap-1">
        <a href={localePath(locale, 'glossary')} className="w-fit text-sm">
          {t('all')}
        </a>
        <h1 className="flex items-baseline gap-2 text-2xl font-semibold">
          {param && <ParamDot colour={param.key} />}
          {texts[id].name}
        </h1>
      </div>
      <TermArticle id={id} text={texts[id]} labels={labels} heading="h2" exampleAction={action}>
        {id === 'ctr' && (
          <ClientMessages locale={locale} namespaces={['glossary']}>
            <CtrCalculator heading="h2" />
          </ClientMessages>
        )}
      </TermArticle>
      <RelatedTerms
        id={id}
        locale={locale}
        title={labels.related}
        heading="h2"
        names={(term) => texts[term].name}
      />
    </article>
  );
}

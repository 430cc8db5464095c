import { translator } from '@/components/i18n/translator';
import { buttonClass } from '@/components/ui/button-class';
import { LOCALES } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

type LanguageChoiceProps = { namespace: 'start' | 'notFound' };

/** A page that has no language of its own says the same in each, and leads on to each. */
export function LanguageChoice({ namespace }: LanguageChoiceProps) {
  return (
    <main className="container-page grid min-h-dvh max-w-xl content-center gap-10 py-10">
      {LOCALES.map(({ code }, index) => {
        const t = translator(code, namespace);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={code} lang={code} className="grid justify-items-start gap-3">
            <Heading className="text-2xl font-semibold">{t('title')}</Heading>
            <p className="text-ink-soft">{t('body')}</p>
            <a href={localePath(code)} hrefLang={code} className={buttonClass({ variant: 'primary' })}>
              {t('home')}
            </a>
          </section>
        );
      })}
    </main>
  );
}

import type { ReactNode } from 'react';
import { BadExample } from '@/components/checks/bad-example';
import { CheckSwitch } from '@/components/checks/check-switch';
import { RelatedChecks } from '@/components/checks/related-checks';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { ExampleBox } from '@/components/ui/example-box';
import { Prose } from '@/components/ui/prose';
import { SeverityMark } from '@/components/ui/severity';
import type { CheckText } from '@/lib/i18n/checks/en';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';
import type { CHECKS } from '@/lib/lint/checks';
import { CHECK_EXAMPLES, exampleLink } from '@/lib/lint/examples';

type CheckPageProps = {
  check: (typeof CHECKS)[number];
  text: CheckText;
  /** The name of the glossary term that explains what the check is about. */
  termName: string;
  locale: Locale;
};

/** A check under its own address. The bad link opens the builder by its prefilled address. */
export function CheckPage({ check: { id, group, severity, term }, text, termName, locale }: CheckPageProps) {
  const t = translator(locale, 'checks');
  const example = CHECK_EXAMPLES[id];

  return (
    <article className="grid max-w-prose gap-5">
      <div className="grid gap-1">
        <a
          href={localePath(locale, 'checks')}
          className="inline-flex w-fit items-center text-sm pointer-coarse:min-h-11"
        >
          {t('all')}
        </a>
        <h1 className="text-2xl font-semibold">{translator(locale, 'check')(`${id}.title`)}</h1>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          <SeverityMark severity={severity} word={t(`severity.${severity}`)} />
          {t(`groups.${group}`)}
        </p>
      </div>
      <p>
        <Prose text={text.what} />
      </p>
      <Section title={t('why')} text={text.why}>
        <BadExample example={example} locale={locale} />
        <ExampleBox
          side="good"
          heading={<h3 className="text-sm font-semibold">{t('good')}</h3>}
          value={exampleLink(example.good)}
        />
      </Section>
      <Section title={t('mend')} text={text.mend} />
      <Section title={t('exceptions')} text={text.exceptions} />
      <ClientMessages locale={locale} namespaces={['checks']}>
        <CheckSwitch id={id} />
      </ClientMessages>
      <section className="grid gap-1">
        <h2 className="text-sm font-semibold">{t('term')}</h2>
        <a
          href={localePath(locale, `glossary/${term}`)}
          className="inline-flex w-fit items-center text-sm pointer-coarse:min-h-11"
        >
          {termName}
        </a>
      </section>
      <RelatedChecks id={id} locale={locale} />
    </article>
  );
}

function Section({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="text-sm font-semibold">{title}</h2>
      <p className="text-sm">
        <Prose text={text} />
      </p>
      {children}
    </section>
  );
}

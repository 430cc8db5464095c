import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { CheckPage } from '@/components/checks/check-page';
import { loadCheckTexts } from '@/components/checks/load-check-texts';
import { loadGlossary } from '@/components/glossary/load-glossary';
import { translator } from '@/components/i18n/translator';
import { plainText } from '@/components/ui/prose';
import { isLocale, LOCALES } from '@/lib/i18n/locales';
import { CHECKS, RULE_IDS } from '@/lib/lint/checks';

type Props = PageProps<'/[locale]/checks/[check]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.flatMap(({ code }) => RULE_IDS.map((check) => ({ locale: code, check })));
}

const findCheck = (wanted: string) => CHECKS.find(({ id }) => id === wanted);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, check } = await params;
  const id = findCheck(check)?.id;
  if (!isLocale(locale) || !id) return {};
  const { what } = (await loadCheckTexts(locale))[id];
  return pageMetadata(locale, `checks/${id}`, {
    title: translator(locale, 'check')(`${id}.title`),
    description: plainText(what),
  });
}

export default async function CheckRoute({ params }: Props) {
  const { locale, check } = await params;
  const found = findCheck(check);
  if (!isLocale(locale) || !found) notFound();
  const [texts, terms] = await Promise.all([loadCheckTexts(locale), loadGlossary(locale)]);
  return <CheckPage check={found} text={texts[found.id]} termName={terms[found.term].name} locale={locale} />;
}

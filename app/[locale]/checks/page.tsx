import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListPage, listMetadata } from '@/app/[locale]/list-page';
import { CheckSearch } from '@/components/checks/check-search';
import { checkSearchIndex, checkSummaries } from '@/components/checks/check-summary';
import { SeverityLegend } from '@/components/checks/severity-legend';
import { isLocale } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/checks'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata((await params).locale, 'checks');
}

export default async function ChecksPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [checks, index] = await Promise.all([checkSummaries(locale), checkSearchIndex()]);
  return (
    <ListPage locale={locale} name="checks">
      <SeverityLegend locale={locale} />
      <CheckSearch checks={checks} index={index} locale={locale} />
    </ListPage>
  );
}

import { exampleContext } from '@/components/checks/example-context';
import { MarkedLink } from '@/components/checks/marked-link';
import { translator } from '@/components/i18n/translator';
import { buttonClass } from '@/components/ui/button-class';
import { ExampleBox } from '@/components/ui/example-box';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';
import { type CheckExample, exampleLink } from '@/lib/lint/examples';
import { serialisePrefill } from '@/lib/share/prefill';
import { EMPTY_PREFILL } from '@/lib/share/prefill-state';

/** The bad link of a check, with what is wrong in it marked, and the way to see it found in the builder. */
export function BadExample({ example: { bad, fault }, locale }: { example: CheckExample; locale: Locale }) {
  const t = translator(locale, 'checks');
  const context = exampleContext(bad, locale);
  const { url, tags = {}, platform, ownDomains, used, convention } = bad;
  // An address carries neither settings nor earlier values nor a convention, and no half of a character.
  const hasContext = [ownDomains, used, convention].some((each) => each !== undefined);
  const canTry = !hasContext && url.isWellFormed();
  const address = serialisePrefill({ ...EMPTY_PREFILL, url, tags, platform });

  return (
    <ExampleBox
      side="bad"
      heading={<h3 className="text-sm font-semibold">{t('bad')}</h3>}
      value={<MarkedLink link={exampleLink(bad)} fault={fault} />}
      action={
        canTry && (
          <a href={`${localePath(locale)}#${address}`} className={buttonClass({ size: 'sm' })}>
            {t('try')}
          </a>
        )
      }
    >
      {fault && <p className="sr-only">{t('fault', { fault: fault.toWellFormed() })}</p>}
      {context.map((sentence) => (
        <p key={sentence} className="text-sm">
          {sentence}
        </p>
      ))}
    </ExampleBox>
  );
}

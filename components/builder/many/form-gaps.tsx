import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { UrlError } from '@/components/builder/url-error';
import { focusField } from '@/components/hooks/focus-field';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { trimText } from '@/lib/url/white-space';

/** What the form above still lacks for all of the links. */
export function FormGaps() {
  const t = useTranslations('many.fix');
  const ui = useTranslations('ui');
  const { values, link } = useBuilder();
  if (!link.result.ok) {
    return (
      <Callout
        tone="warning"
        toneLabel={ui('tone.warning')}
        actions={
          <Button size="sm" onClick={() => focusField('url')}>
            {t('url')}
          </Button>
        }
      >
        <p>
          <UrlError />
        </p>
      </Callout>
    );
  }
  if (trimText(values.utm_campaign) !== '') return null;
  return (
    <Callout
      tone="info"
      toneLabel={ui('tone.info')}
      actions={
        <Button size="sm" onClick={() => focusField('utm_campaign')}>
          {t('campaign')}
        </Button>
      }
    >
      <p>{t('noCampaign')}</p>
    </Callout>
  );
}

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { controlOf, useFieldName, useSentence } from '@/components/builder/checks/finding-names';
import { focusField } from '@/components/hooks/focus-field';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

/** Why nothing was copied, and the two ways on. It takes the focus, so that the next key does not confirm it blindly. */
export function HoldNote({ onConfirm }: { onConfirm: () => void }) {
  const t = useTranslations('lint');
  const ui = useTranslations('ui');
  const { checks, values } = useBuilder();
  const sentence = useSentence();
  const nameOf = useFieldName();
  const box = useRef<HTMLDivElement>(null);
  const [first] = checks.held;

  useEffect(() => box.current?.focus(), []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing to fill in here: no fieldset.
    <div ref={box} role="group" aria-label={t('hold.title')} tabIndex={-1}>
      <Callout
        tone="error"
        toneLabel={ui('tone.error')}
        title={t('hold.title')}
        actions={
          <>
            {first && (
              <Button size="sm" onClick={() => focusField(controlOf(first.field, values))}>
                {t('goTo', { field: nameOf(first.field) })}
              </Button>
            )}
            <Button
              size="sm"
              onClick={() => {
                checks.confirm(checks.held);
                onConfirm();
              }}
            >
              {t('hold.confirm')}
            </Button>
          </>
        }
      >
        <ul className="grid gap-1 [overflow-wrap:anywhere]">
          {checks.held.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a check can find the same thing twice.
            <li key={`${finding.rule} ${index}`}>{sentence(finding)}</li>
          ))}
        </ul>
        <p className="text-ink-soft">{t('hold.body')}</p>
      </Callout>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useSentence } from '@/components/builder/checks/finding-names';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Finding } from '@/lib/lint/finding';

type HeldNoteProps = { held: readonly Finding[]; onConfirm: () => void };

/** Why a text was not copied, and the way on. It takes the focus, so that the next key does not confirm it blindly. */
export function HeldNote({ held, onConfirm }: HeldNoteProps) {
  const t = useTranslations('lint.hold');
  const ui = useTranslations('ui');
  const sentence = useSentence();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing to fill in here: no fieldset.
    <div ref={box} role="group" aria-label={t('title')} tabIndex={-1} className="basis-full">
      <Callout
        tone="error"
        toneLabel={ui('tone.error')}
        title={t('title')}
        actions={
          <Button size="sm" onClick={onConfirm}>
            {t('confirm')}
          </Button>
        }
      >
        <ul className="grid gap-1 [overflow-wrap:anywhere]">
          {[...new Set(held.map(sentence))].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="text-ink-soft">{t('body')}</p>
      </Callout>
    </div>
  );
}

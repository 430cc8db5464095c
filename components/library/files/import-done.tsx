import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { useLastStep } from '@/components/hooks/library/steps';
import type { Imported } from '@/components/library/files/import-review';
import { useCountsText } from '@/components/library/files/use-counts-text';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Callout } from '@/components/ui/callout';
import { localePath } from '@/lib/i18n/path';

const PLACES = {
  preset: 'library',
  convention: 'library/conventions',
  history: 'library/history',
  setting: 'library/files',
} as const;
const KINDS = ['preset', 'convention', 'history', 'setting'] as const;

type ImportDoneProps = { imported: Imported; onClose: (() => void) | undefined };

/** What was imported, and where it is now. It takes the focus: it stands where the button was. */
export function ImportDone({ imported: { what, counts }, onClose }: ImportDoneProps) {
  const t = useTranslations('files.done');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const countsText = useCountsText();
  const isUndone = useUndone();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = t(what === 'restore' ? 'restored' : 'what', { what: countsText(counts) });
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => announce(text), [text]);
  return (
    <section className="grid gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold">
        {t(isUndone ? 'undone' : what === 'restore' ? 'titleRestored' : 'title')}
      </h2>
      {isUndone ? (
        <Callout tone="info" toneLabel={ui('tone.info')} title={t('undoneHow')} />
      ) : (
        <Callout tone="success" toneLabel={ui('tone.success')} title={text}>
          <p>{t('undo')}</p>
        </Callout>
      )}
      <div className="flex flex-wrap gap-2">
        {KINDS.map(
          (kind) =>
            counts[kind] > 0 &&
            !isUndone && (
              <a key={kind} href={localePath(locale, PLACES[kind])} className={buttonClass()}>
                {t(`to.${kind}`)}
              </a>
            ),
        )}
        {onClose && <Button onClick={onClose}>{t('back')}</Button>}
      </div>
    </section>
  );
}

/** Whether the step that was the last one at first was taken back. */
function useUndone(): boolean {
  const step = useLastStep();
  const [first, setFirst] = useState<number>();
  if (first === undefined && step !== undefined) setFirst(step.id);
  return first !== undefined && (step === undefined || step.id < first);
}

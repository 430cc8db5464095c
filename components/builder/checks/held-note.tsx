import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useSentence } from '@/components/builder/checks/finding-names';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Finding } from '@/lib/lint/finding';

type HeldNoteProps = {
  held: readonly Finding[];
  /** The focus is elsewhere already: at the field that has to change. */
  quiet?: boolean;
  onConfirm: () => void;
  /** A way on that changes the text instead of confirming it, put first. */
  wayOn?: ReactNode;
  /** What else there is to say or to do, below the reasons. */
  children?: ReactNode;
};

/**
 * Why nothing was copied, and the ways on; what is refused cannot be confirmed. It takes the focus, so that the next
 * key does not confirm it blindly.
 */
export function HeldNote({ held, quiet = false, onConfirm, wayOn, children }: HeldNoteProps) {
  const t = useTranslations('lint.hold');
  const ui = useTranslations('ui');
  const sentence = useSentence();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!quiet) box.current?.focus();
  }, [quiet]);
  const { refused, title, body } = TEXTS[kindOf(held)];
  const reasons = refused ? held.filter(({ refuse }) => refuse === true) : held;
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing to fill in here: no fieldset.
    <div ref={box} role="group" aria-label={t(title)} tabIndex={-1} className="basis-full">
      <Callout
        tone="error"
        toneLabel={ui('tone.error')}
        title={t(title)}
        actions={
          <>
            {wayOn}
            {!refused && (
              <Button size="sm" onClick={onConfirm}>
                {t('confirm')}
              </Button>
            )}
          </>
        }
      >
        <ul className="grid gap-1 [overflow-wrap:anywhere]">
          {[...new Set(reasons.map(sentence))].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="text-ink-soft">{t(body)}</p>
        {children}
      </Callout>
    </div>
  );
}

const TEXTS = {
  personal: { refused: false, title: 'title', body: 'body' },
  naming: { refused: false, title: 'namingTitle', body: 'namingBody' },
  refused: { refused: true, title: 'refusedTitle', body: 'refusedBody' },
} as const;

/** What weighs most decides. */
function kindOf(held: readonly Finding[]): keyof typeof TEXTS {
  if (held.some(({ refuse }) => refuse === true)) return 'refused';
  return held.every(({ rule }) => rule.startsWith('convention-')) ? 'naming' : 'personal';
}

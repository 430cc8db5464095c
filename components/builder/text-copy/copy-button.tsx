import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { HeldNote } from '@/components/builder/checks/held-note';
import { CopyByHand } from '@/components/builder/text-copy/copy-by-hand';
import { announce } from '@/components/hooks/announcer';
import { copyText } from '@/components/hooks/clipboard';
import { Button } from '@/components/ui/button';
import type { Finding } from '@/lib/lint/finding';

type CopyButtonProps = {
  text: string;
  /** What it copies, for screen readers: in the name of the button, and said once it is copied. */
  what: string;
  /** What the button shows, and then is its name too; "Copy" unless given. */
  children?: string;
  /** Personal data in the text, asked for when it is to be copied. */
  findHeld: () => readonly Finding[];
  onCopied?: () => void;
};

type Ended = {
  readonly status: 'copied' | 'by_hand' | 'held';
  /** The text that it was about: another one has not been copied yet. */
  readonly text: string;
  readonly held: readonly Finding[];
};

/** Copies a text. What is to be said of it takes a line of its own: put it in a row that wraps. */
export function CopyButton({ text, what, children, findHeld, onCopied }: CopyButtonProps) {
  const t = useTranslations('textCopy');
  const builder = useTranslations('builder');
  const ui = useTranslations('ui');
  const [ended, setEnded] = useState<Ended>();
  const status = ended?.text === text ? ended.status : undefined;

  const copy = async (confirmed: boolean) => {
    const held = confirmed ? [] : findHeld();
    if (held.length > 0) {
      setEnded({ status: 'held', text, held });
      announce(builder('copyStatus.held'));
      return;
    }
    const copied = await copyText(text);
    setEnded({ status: copied ? 'copied' : 'by_hand', text, held });
    if (!copied) return;
    announce(t('copied', { what }));
    onCopied?.();
  };

  const Icon = status === 'copied' ? Check : Copy;
  return (
    <>
      <Button
        size="sm"
        aria-label={status === 'copied' ? t('copied', { what }) : (children ?? t('label', { what }))}
        icon={<Icon aria-hidden="true" className="size-4" />}
        onClick={() => void copy(false)}
      >
        {status === 'copied' ? ui('copied') : (children ?? ui('copy'))}
      </Button>
      {status === 'by_hand' && <CopyByHand text={text} />}
      {status === 'held' && <HeldNote held={ended?.held ?? []} onConfirm={() => void copy(true)} />}
    </>
  );
}

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { useApple } from '@/components/hooks/device';

/** The browser keeps the clipboard to itself: the text stands in a field, selected, and the person copies it. */
export function CopyByHand({ text }: { text: string }) {
  const t = useTranslations('textCopy');
  const keys = useApple() ? '⌘C' : 'Ctrl+C';
  const field = useRef<HTMLTextAreaElement>(null);
  const sentence = t('selected', { keys });
  useEffect(() => {
    field.current?.select();
    announce(sentence);
  }, [sentence]);
  return (
    <div className="grid basis-full gap-1">
      <p className="text-sm font-medium text-warning">{sentence}</p>
      <textarea
        ref={field}
        readOnly
        aria-label={t('byHand')}
        value={text}
        rows={Math.min(6, text.split('\n').length + 1)}
        className="w-full rounded-control border border-line-strong bg-sunken p-2 font-mono text-base break-all"
      />
    </div>
  );
}

import { type DragEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readSheetText } from '@/components/hooks/read-sheet-text';
import { Button } from '@/components/ui/button';

/** A CSV or text file, chosen or dropped; it is read here and goes nowhere. */
export function FileDrop({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations('conventions.paste');
  const [trouble, setTrouble] = useState<'too_large' | 'unreadable'>();
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readSheetText(file);
    setTrouble(read.ok ? undefined : read.error.code);
    if (read.ok) onText(read.text);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse's way; the button is everybody's.
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="flex flex-wrap items-center gap-3 rounded-control border border-dashed border-line-strong p-3"
    >
      <Button size="sm" onClick={() => input.current?.click()}>
        {t('file')}
      </Button>
      <span className="text-sm text-ink-soft">{t('fileHint')}</span>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        aria-label={t('file')}
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file can be chosen again.
          event.target.value = '';
        }}
        className="sr-only"
      />
      {trouble !== undefined && (
        <p role="alert" className="w-full text-sm text-error">
          {t(`trouble.${trouble}`)}
        </p>
      )}
    </div>
  );
}

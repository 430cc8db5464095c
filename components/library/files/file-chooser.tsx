import { FileUp } from 'lucide-react';
import { type DragEvent, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ReadFaultNote } from '@/components/library/files/read-fault-note';
import type { FileReading } from '@/components/library/files/use-file-reading';
import { Button } from '@/components/ui/button';

type FileChooserProps = { reading: FileReading | undefined; onFile: (file: File) => void };

/** A file of ours, chosen or dropped; it is read here and goes nowhere. How far that is, and why it failed. */
export function FileChooser({ reading, onFile }: FileChooserProps) {
  const t = useTranslations('files.import');
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse's way; the button is everybody's. */}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control border border-dashed border-line-strong p-4"
      >
        <Button
          icon={<FileUp aria-hidden="true" className="size-4" />}
          onClick={() => input.current?.click()}
        >
          {t('choose')}
        </Button>
        <span className="text-sm text-ink-soft">{t('drop')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={t('choose')}
          hidden
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <Progress reading={reading} />
      {reading?.state === 'failed' && <ReadFaultNote fault={reading.fault} />}
    </div>
  );
}

function Progress({ reading }: { reading: FileReading | undefined }) {
  const t = useTranslations('files.import');
  const format = useFormatter();
  if (reading?.state === 'reading') {
    const part = format.number(reading.progress, { style: 'percent' });
    return <p>{t('reading', { name: reading.name, part })}</p>;
  }
  if (reading?.state === 'parsing') return <p role="status">{t('looking', { name: reading.name })}</p>;
  return null;
}

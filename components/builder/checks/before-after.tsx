import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changedPart } from '@/lib/lint/changed-part';

type BeforeAfterProps = { before: string; after: string };

/** Longer texts are cut down to what changes and a little around it. */
const CONTEXT = 18;

/** What a change replaces, and by what, with the parts that differ marked. All of a long text is one press away. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const t = useTranslations('lint');
  const [full, setFull] = useState(false);
  const { start, endBefore, endAfter } = changedPart(before, after);
  const isLong = start > CONTEXT * 2 || before.length - endBefore > CONTEXT * 2;
  const clip = isLong && !full;
  return (
    <div className="font-mono text-[0.9375em] [overflow-wrap:anywhere]">
      <del className="no-underline">
        <span className="sr-only">{t('before')} </span>
        <Marked text={before} start={start} end={endBefore} clip={clip} look="bg-error-soft text-error" />
      </del>{' '}
      <ArrowRight aria-hidden="true" className="inline size-3.5 text-ink-soft" />{' '}
      <ins className="no-underline">
        <span className="sr-only">{t('after')} </span>
        {after === '' ? (
          <span className="font-sans text-ink-soft">{t('gone')}</span>
        ) : (
          <Marked text={after} start={start} end={endAfter} clip={clip} look="bg-success-soft text-success" />
        )}
      </ins>{' '}
      {clip && (
        <button
          type="button"
          onClick={() => setFull(true)}
          className="font-sans text-accent underline pointer-coarse:min-h-11"
        >
          {t('inFull')}
        </button>
      )}
    </div>
  );
}

type MarkedProps = { text: string; start: number; end: number; clip: boolean; look: string };

function Marked({ text, start, end, clip, look }: MarkedProps) {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const shownHead = clip && head.length > CONTEXT * 2 ? `…${head.slice(-CONTEXT)}` : head;
  const shownTail = clip && tail.length > CONTEXT * 2 ? `${tail.slice(0, CONTEXT)}…` : tail;
  return (
    <>
      {shownHead.toWellFormed()}
      {start < end && (
        <mark className={`rounded-sm underline decoration-2 underline-offset-2 ${look}`}>
          {showSpaces(text.slice(start, end).toWellFormed())}
        </mark>
      )}
      {shownTail.toWellFormed()}
    </>
  );
}

/** A space that is put in or taken out is not seen: its sign is. */
function showSpaces(text: string): string {
  return text.replaceAll(' ', '␣').replaceAll('\u3000', '□');
}

import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { FindingCard } from '@/components/builder/checks/finding-card';
import { FindingWord } from '@/components/builder/checks/finding-mark';
import { useFixing } from '@/components/builder/checks/use-fixing';
import { classNames } from '@/components/ui/class-names';
import { SeverityIcon } from '@/components/ui/severity';
import type { Finding } from '@/lib/lint/finding';

const ARROW = '→ ';
/** In a line of text, but a whole finger's breadth to touch. */
const INLINE_TARGET =
  '-my-1 py-1 pointer-coarse:-mb-3 pointer-coarse:min-w-11 pointer-coarse:pt-2 pointer-coarse:pb-4';

/**
 * What was found at a field, in one line that stands in the place of its hint, so that no field moves when it comes or
 * goes; a press opens all of it. The gravest finding comes first.
 */
export function FieldFindings({ findings }: { findings: readonly [Finding, ...Finding[]] }) {
  const t = useTranslations('lint');
  const check = useTranslations('check');
  const [open, setOpen] = useState(false);
  const listId = useId();
  const [first, ...others] = findings;
  return (
    <div className="grid min-w-0 gap-2">
      <div className="flex h-5 min-w-0 items-center gap-x-2 text-sm pointer-coarse:h-8">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
          className={classNames('flex min-w-0 items-center gap-1 text-left', INLINE_TARGET)}
        >
          <SeverityIcon severity={first.severity} />
          <span className="truncate">
            <FindingWord severity={first.severity} /> {check(`${first.rule}.title`)}
          </span>
          {others.length > 0 && (
            <span className="shrink-0 text-ink-soft">
              <span aria-hidden="true">{t('others', { count: others.length })}</span>
              <span className="sr-only">{t('othersLong', { count: others.length })}</span>
            </span>
          )}
          <ChevronDown
            aria-hidden="true"
            className={classNames('size-4 shrink-0 text-ink-soft transition-transform', open && 'rotate-180')}
          />
        </button>
        {!open && first.severity !== 'hint' && <QuickFix finding={first} />}
      </div>
      {open && (
        <ul id={listId} className="grid gap-3">
          {findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a check can find the same thing twice.
            <FindingCard key={`${finding.rule} ${index}`} finding={finding} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Settles the first finding without opening anything. The value that it replaces stands right above it. */
function QuickFix({ finding }: { finding: Finding }) {
  const t = useTranslations('lint');
  const { checks } = useBuilder();
  const fixing = useFixing();
  const { fix } = finding;
  if (fix === undefined || !checks.isAllowed(fix)) return null;
  const isShort = fix.kind === 'value' && fix.name !== 'url';
  return (
    <button
      type="button"
      title={fix.after}
      onClick={(event) => fixing(finding, fix, event)}
      className={classNames(
        'flex max-w-2/5 shrink-0 items-center gap-1 text-accent underline',
        INLINE_TARGET,
      )}
    >
      <span className="shrink-0">{t('fixShort')}</span>{' '}
      {isShort && (
        <span className="truncate font-mono text-[0.9375em]">
          <span aria-hidden="true">{ARROW}</span>
          {fix.after.toWellFormed()}
        </span>
      )}
    </button>
  );
}

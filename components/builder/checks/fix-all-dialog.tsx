import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { BeforeAfter } from '@/components/builder/checks/before-after';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { type FixPlan, planFixes } from '@/lib/lint/apply-fix';
import type { Finding, Fix, LintInput } from '@/lib/lint/finding';
import { emptiedBy, formPatchOf, withMovedTags } from '@/lib/lint/form-input';

type FixAllDialogProps = {
  open: boolean;
  onClose: () => void;
  /** The changes were made; the button that opened the window may be gone with what it mended. */
  onApplied: () => void;
};

/** All changes that mend the link without a decision, before they are made. */
export function FixAllDialog({ open, onClose, onApplied }: FixAllDialogProps) {
  const t = useTranslations('lint.fixAll');
  const ui = useTranslations('ui');
  const { checks } = useBuilder();
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} closeLabel={ui('close')} focusTitle>
      {checks.input && <FixAllBody input={checks.input} onClose={onClose} onApplied={onApplied} />}
    </Dialog>
  );
}

type FixAllBodyProps = Omit<FixAllDialogProps, 'open'> & { input: LintInput };

/** Mounted when the window opens, so that each time all changes are chosen. */
function FixAllBody({ input, onClose, onApplied }: FixAllBodyProps) {
  const t = useTranslations('lint.fixAll');
  const ui = useTranslations('ui');
  const check = useTranslations('check');
  const field = useTranslations('field');
  const { values, changes, checks, locked } = useBuilder();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const all = planFixes(input, checks.isAllowed);
  const plan = planFixes(input, (fix, finding) => checks.isAllowed(fix) && !left.has(keyOf(fix, finding)));
  const apply = () => {
    onClose();
    const patch = patchOf(plan);
    const whole = formPatchOf(patch, values);
    const isMended = plan.steps.some(({ fix }) => fix.kind === 'link');
    const change = { code: 'fixed_all', count: plan.steps.length } as const;
    const written = isMended ? withMovedTags(whole, values, locked) : whole;
    changes.apply(written, change, undefined, emptiedBy(patch));
    onApplied();
  };
  const choose = (key: string, chosen: boolean) =>
    setLeft(new Set(chosen ? [...left].filter((other) => other !== key) : [...left, key]));

  return (
    <div className="grid gap-4">
      <p>{t('intro')}</p>
      <ul className="grid gap-3">
        {rowsOf(all, plan).map(({ key, finding, fix }) => (
          <li key={key}>
            <Checkbox
              checked={!left.has(key)}
              onChange={(event) => choose(key, event.target.checked)}
              label={t('step', {
                name: fix.name === 'url' ? field('url.label') : fix.name,
                finding: check(`${finding.rule}.title`),
              })}
              hint={<BeforeAfter before={fix.before} after={fix.after} />}
            />
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{t('rest')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button variant="primary" disabled={plan.steps.length === 0} onClick={apply}>
          {t('apply', { count: plan.steps.length })}
        </Button>
      </div>
    </div>
  );
}

type Row = { readonly key: string; readonly finding: Finding; readonly fix: Fix };

/** Which change it is, whatever the ones before it left. */
function keyOf(fix: Fix, finding: Finding): string {
  return `${finding.rule} ${fix.name}`;
}

/** Every change, as it will be made, or, for one that is left out, as it would have been. */
function rowsOf(all: FixPlan, plan: FixPlan): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { steps } of [all, plan]) {
    for (const { fix, finding } of steps) {
      const key = keyOf(fix, finding);
      rows.set(key, { key, finding, fix });
    }
  }
  return [...rows.values()];
}

/** What all steps together put into the form. */
function patchOf({ steps, input }: FixPlan): Fix['patch'] {
  const patches = steps.map(({ fix }) => fix.patch);
  const tags = Object.assign({}, ...patches.map((patch) => patch.tags)) as NonNullable<LintInput['tags']>;
  return {
    ...(patches.some(({ url }) => url !== undefined) && { url: input.url }),
    ...(input.custom && patches.some(({ custom }) => custom !== undefined) && { custom: input.custom }),
    tags,
  };
}

import { useMemo, useState } from 'react';
import type { Change } from '@/components/builder/change';
import { type Suite, useSuite } from '@/components/builder/checks/use-suite';
import { type TypedField, type Typing, useTyping } from '@/components/builder/checks/use-typing';
import type { Conventions } from '@/components/builder/conventions/use-conventions';
import type { History } from '@/components/builder/history/use-history';
import type { BuilderForm } from '@/components/builder/use-builder-form';
import type { CopyStop } from '@/components/builder/use-copy';
import { useLintSettings } from '@/components/hooks/lint-settings';
import { useUsedValues } from '@/components/hooks/used-values';
import type { Finding, Fix, LintField, LintInput } from '@/lib/lint/finding';
import { isBlank } from '@/lib/share/form-prefill';
import type { FormValues } from '@/lib/utm/form-values';
import { isUtmKey } from '@/lib/utm/params';

export type Checks = {
  /** Undefined until the form is touched and the code has come. */
  readonly suite: Suite | undefined;
  /** What is linted: the form as it is. */
  readonly input: LintInput | undefined;
  /** What is shown, in the order of the form. */
  readonly findings: readonly Finding[];
  /** What Copy waits for: findings that are refused, or that the person has not confirmed for the value as it is. */
  readonly held: readonly Finding[];
  /** Whether a fix may be applied: it writes into no locked field. */
  readonly isAllowed: (fix: Fix) => boolean;
  /** The person says that what was found is intended. */
  readonly confirm: (findings: readonly Finding[]) => void;
};

type CheckEvents = {
  /** Why Copy has to wait, for the form as it is at this moment; undefined where it need not. */
  readonly findStop: () => Promise<CopyStop | undefined>;
  readonly wake: () => void;
  readonly noteTyping: (field: TypedField) => void;
  readonly settle: () => void;
  readonly compose: Typing['compose'];
  readonly press: Typing['press'];
};

const NOTHING: readonly Finding[] = [];

/** What is wrong with the form's link, worked out in render. The only state is what is being typed. */
export function useChecks(
  builder: BuilderForm,
  conventions: Conventions,
  history: History,
): Checks & CheckEvents {
  const { form, ready, values, valuesNow, emptied, locked } = builder;
  const { off, ownDomains } = useLintSettings();
  const { suite, wake } = useSuite(ready && hasNews(builder));
  const usedText = useUsedValues();
  const used = useMemo(() => suite?.usedNames(usedText, history.used), [suite, usedText, history.used]);
  const typing = useTyping();
  const isFilledForThem = useFilledForThem(builder);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());

  const context = { off, ownDomains, used, ...conventions.context };
  const input = suite?.lintInputOfForm(values, emptied, context);
  const found = suite && input && ready ? suite.lint(input) : NOTHING;
  const { touchedFields, errors } = form.formState;
  const isCopyTried = useCopyTried(builder);

  // A field that nobody has come to yet is not complained about.
  const isDue = ({ field, rule }: Finding) => {
    if (field !== 'url' && !isUtmKey(field)) return true;
    if (errors[field] !== undefined && rule === 'source-missing') return false;
    return values[field] !== '' || isFilledForThem || isCopyTried || touchedFields[field] === true;
  };
  const findings = found.filter((finding) => isDue(finding) && typing.isSettled(finding));
  const isHeld = (finding: Finding, current: FormValues) =>
    finding.refuse === true || (finding.hold === true && !confirmed.has(identity(finding, current)));

  return {
    suite,
    input,
    findings,
    held: found.filter((finding) => isHeld(finding, values)),
    isAllowed: (fix) => suite?.fieldsOfFix(fix).every((field) => !locked.has(field)) ?? false,
    confirm: (intended) =>
      setConfirmed(new Set([...confirmed, ...intended.map((finding) => identity(finding, values))])),
    findStop: async () => {
      const [loaded, settled] = await Promise.all([suite ?? wake(), conventions.settled()]);
      if (loaded === undefined) return undefined;
      const current = valuesNow();
      const now = loaded.lint(loaded.lintInputOfForm(current, emptied, { ...context, ...settled }));
      const stopping = now.filter((finding) => isHeld(finding, current));
      const refused = stopping.find(({ refuse }) => refuse === true);
      if (refused !== undefined)
        return { status: 'refused', control: loaded.controlOf(refused.field, current) };
      return stopping.length > 0 ? { status: 'held' } : undefined;
    },
    wake: () => void wake(),
    noteTyping: (field) => typing.note(field, findings),
    settle: typing.settle,
    compose: typing.compose,
    press: typing.press,
  };
}

/** A finding and the value that it is about: with another value, it is another one. */
function identity({ rule, field, params }: Finding, values: FormValues): string {
  return JSON.stringify([rule, field, params, valueAt(field, values)]);
}

function valueAt(field: LintField, values: FormValues): string {
  if (field === 'url' || isUtmKey(field)) return values[field];
  return values.custom.find(({ name }) => `x.${name.trim()}` === field)?.value ?? '';
}

/** Whether there is something to check or to tell. */
function hasNews({ values, changes, opening }: BuilderForm): boolean {
  return (
    !isBlank(values) ||
    changes.shown !== undefined ||
    opening.notices.length > 0 ||
    opening.draft !== undefined
  );
}

/** Whether Copy was pressed for what stands in the form: an emptied form begins anew. */
function useCopyTried({ form, values }: BuilderForm): boolean {
  const { submitCount } = form.formState;
  const [before, setBefore] = useState(0);
  if (isBlank(values) && before !== submitCount) setBefore(submitCount);
  return submitCount > before;
}

/** An emptied form, or one that only got what every form starts with, is not filled yet. */
const NO_FILLING: ReadonlySet<Change['code']> = new Set(['cleared', 'standards_filled']);

/** Whether the form came filled, or was filled by a change of ours: then everything is said at once. */
function useFilledForThem({ ready, values, changes }: BuilderForm): boolean {
  const [filled, setFilled] = useState<boolean>();
  const blank = isBlank(values);
  const next = ready ? !blank && (filled ?? true) : filled;
  const isOurs = changes.shown !== undefined && !NO_FILLING.has(changes.shown.change.code);
  const settled = next === false && !blank && isOurs ? true : next;
  if (settled !== filled) setFilled(settled);
  return settled === true;
}

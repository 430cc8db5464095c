import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RuleBasics } from '@/components/library/conventions/editor/rule-basics';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { RuleLimits } from '@/components/library/conventions/editor/rule-limits';
import { RuleTemplate } from '@/components/library/conventions/editor/rule-template';
import { RuleValues } from '@/components/library/conventions/editor/rule-values';
import { RuleWriting } from '@/components/library/conventions/editor/rule-writing';
import { TryValue } from '@/components/library/conventions/editor/try-value';
import { RuleBrief } from '@/components/library/conventions/rule-brief';
import { Disclosure } from '@/components/ui/disclosure';
import { ParamName } from '@/components/ui/param-name';

/** All that is ruled for one parameter. What is inside is made when it is first opened: nine of them are many fields. */
export function ParamSection(props: RuleEditor) {
  const { param, rule } = props;
  const t = useTranslations('conventions.rule');
  const field = useTranslations('field');
  const [isOpened, setOpened] = useState(false);
  return (
    <Disclosure
      data-param-section={param}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
      className="rounded-card border border-line bg-surface"
      summary={
        <span className="flex flex-wrap items-baseline gap-x-3 py-2 pr-3">
          <span>{field(`${param}.label`)}</span>
          <ParamName colour={param}>{param}</ParamName>
          <span className="text-sm font-normal text-ink-soft">
            <RuleBrief rule={rule} />
          </span>
        </span>
      }
    >
      {isOpened && (
        <div className="grid gap-6 border-t border-line px-4 py-4">
          <TryValue {...props} />
          <Group title={t('groups.basics')}>
            <RuleBasics {...props} />
          </Group>
          <Group title={t('groups.writing')} intro={t('groups.writingIntro')}>
            <RuleWriting {...props} />
          </Group>
          <Group title={t('groups.limits')} intro={t('groups.limitsIntro')}>
            <RuleLimits {...props} />
          </Group>
          <Group title={t('groups.values')}>
            <RuleValues {...props} />
          </Group>
          <Group title={t('groups.template')} intro={t('groups.templateIntro')}>
            <RuleTemplate {...props} />
          </Group>
        </div>
      )}
    </Disclosure>
  );
}

type GroupProps = { title: string; intro?: string; children: ReactNode };

function Group({ title, intro, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div>
        <h3 id={id} className="font-semibold">
          {title}
        </h3>
        {intro && <p className="max-w-prose text-sm text-ink-soft">{intro}</p>}
      </div>
      {children}
    </section>
  );
}

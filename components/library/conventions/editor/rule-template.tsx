import { Plus, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { TemplateFields } from '@/components/library/conventions/editor/template-fields';
import { TemplateParts } from '@/components/library/conventions/editor/template-parts';
import { TemplateExample } from '@/components/library/conventions/template-example';
import { Button } from '@/components/ui/button';
import type { NamingTemplate } from '@/lib/conventions/convention';

const FIRST_TEMPLATE: NamingTemplate = {
  parts: [{ kind: 'date', form: 'yyyy-mm', name: '', required: true }],
  separator: '_',
  joiner: '-',
  empty: 'na',
  japanese: false,
};

/** How a value is put together from parts, if it is. */
export function RuleTemplate({ rule, onChange }: RuleEditor) {
  const t = useTranslations('conventions.template');
  const box = useRef<HTMLDivElement>(null);
  const { template } = rule;

  const hasTemplate = template !== null;
  // The button that was pressed goes, and something else comes in its place: the first control there is.
  const isSwitched = useRef(false);
  useLayoutEffect(() => {
    if (!isSwitched.current) return;
    isSwitched.current = false;
    box.current?.querySelector<HTMLElement>(hasTemplate ? 'input' : 'button')?.focus();
  }, [hasTemplate]);
  const put = (next: NamingTemplate | null, told?: string) => {
    isSwitched.current = true;
    onChange({ template: next }, told);
  };

  if (template === null) {
    return (
      <div ref={box}>
        <Button
          size="sm"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => put(FIRST_TEMPLATE)}
        >
          {t('start')}
        </Button>
      </div>
    );
  }
  const change = (part: Partial<NamingTemplate>, told?: string) =>
    onChange({ template: { ...template, ...part } }, told);
  return (
    <div ref={box} className="grid gap-4">
      <TemplateExample template={template} />
      <TemplateParts parts={template.parts} onChange={(parts, told) => change({ parts }, told)} />
      <TemplateFields template={template} onChange={change} />
      <div>
        <Button
          size="sm"
          variant="ghost"
          icon={<Trash2 aria-hidden="true" className="size-4" />}
          onClick={() => put(null, t('stopped'))}
        >
          {t('stop')}
        </Button>
      </div>
    </div>
  );
}

import { Plus } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { TemplatePartRow } from '@/components/library/conventions/editor/template-part-row';
import { Button } from '@/components/ui/button';
import type { TemplatePart } from '@/lib/conventions/convention';

type TemplatePartsProps = {
  parts: readonly TemplatePart[];
  /** `told` is set where something was taken out or added as a whole. */
  onChange: (parts: readonly TemplatePart[], told?: string) => void;
};

/** The parts of a name in their order. */
export function TemplateParts({ parts, onChange }: TemplatePartsProps) {
  const t = useTranslations('conventions.template');
  const rows = useTranslations('conventions.rows');
  const titleId = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const focusNext = useRef<number>(undefined);

  useLayoutEffect(() => {
    const next = focusNext.current;
    if (next === undefined) return;
    focusNext.current = undefined;
    const at = Math.min(next, parts.length - 1);
    list.current
      ?.querySelector<HTMLElement>(at < 0 ? '[data-add-part]' : `[data-part="${at}"] input`)
      ?.focus();
  }, [parts]);

  const set = (at: number, part: TemplatePart, told?: string) =>
    onChange(
      parts.map((other, index) => (index === at ? part : other)),
      told,
    );
  const remove = (at: number) => {
    const told = rows('removed', { name: parts[at]?.name || t('part', { position: String(at + 1) }) });
    focusNext.current = at;
    onChange(
      parts.filter((_, index) => index !== at),
      told,
    );
    announce(told);
  };
  const move = (at: number, to: number) => {
    const moved = [...parts];
    moved.splice(to, 0, ...moved.splice(at, 1));
    focusNext.current = to;
    onChange(moved);
    announce(rows('moved', { position: String(to + 1), count: String(parts.length) }));
  };
  return (
    <fieldset ref={list} aria-labelledby={titleId} className="grid min-w-0 gap-3">
      <span id={titleId} className="font-medium">
        {t('parts')}
      </span>
      <ol className="grid gap-3">
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place, and holds no state.
          <li key={at} data-part={at}>
            <TemplatePartRow
              part={part}
              position={at + 1}
              count={parts.length}
              onChange={(next, told) => set(at, next, told)}
              onMove={(by) => move(at, at + by)}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          data-add-part=""
          size="sm"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => {
            focusNext.current = parts.length;
            onChange([...parts, { kind: 'text', name: '', required: true }]);
          }}
        >
          {t('addPart')}
        </Button>
      </div>
    </fieldset>
  );
}

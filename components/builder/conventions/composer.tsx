import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { NameReading } from '@/components/builder/conventions/name-reading';
import { PartField } from '@/components/builder/conventions/part-field';
import { templateOf } from '@/components/builder/conventions/template-of';
import { useComposer } from '@/components/builder/conventions/use-composer';
import { isComposing } from '@/components/hooks/composing';
import { Button } from '@/components/ui/button';
import type { NamingTemplate } from '@/lib/conventions/convention';
import type { UtmKey } from '@/lib/utm/params';

type ComposerProps = { name: UtmKey; onClose: () => void };

/** Below a field: one control for each part of its value. The value stands above and follows, and so does the link. */
export function Composer(props: ComposerProps) {
  const { conventions, locked } = useBuilder();
  const template = templateOf(conventions, props.name);
  return template && !locked.has(props.name) ? <Parts {...props} template={template} /> : null;
}

function Parts({ name, template, onClose }: ComposerProps & { template: NamingTemplate }) {
  const t = useTranslations('naming.composer');
  const field = useTranslations('field');
  const { values, conventions } = useBuilder();
  const letterCase = conventions.inForce?.rules[name]?.letterCase ?? 'as-typed';
  const label = field(`${name}.label`);
  const { typed, change, finish } = useComposer(name, template, letterCase, label);
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const close = () => {
    finish();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser.
    <div
      ref={box}
      role="group"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      className="mt-2 grid gap-3 rounded-control border border-line bg-sunken p-3"
    >
      <p id={titleId} className="text-sm font-semibold">
        {t('title', { field: label })}
      </p>
      <NameReading template={template} value={values[name]} />
      {template.parts.map((part, index) => (
        <PartField
          // biome-ignore lint/suspicious/noArrayIndexKey: parts stand at their places, and two may have one name.
          key={index}
          template={template}
          part={part}
          position={index + 1}
          letterCase={letterCase}
          typed={typed[index] ?? ''}
          onType={(text) => change(index, text)}
        />
      ))}
      <div>
        <Button size="sm" onClick={close}>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}

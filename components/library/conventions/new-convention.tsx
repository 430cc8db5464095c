import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { newId } from '@/components/hooks/library/new-id';
import { ReadyExample } from '@/components/library/conventions/ready-example';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Convention } from '@/lib/conventions/convention';
import { fromReadyMade, READY_MADE, type ReadyMade, type ReadyPart } from '@/lib/conventions/ready-made';

type NewConventionProps = {
  /** There is none yet: the ways to begin are open. */
  isFirst: boolean;
  onCreate: (convention: Convention) => Promise<void>;
};

/** Ways to begin: a convention that is ready, to be changed at will, or an empty one. */
export function NewConvention({ isFirst, onCreate }: NewConventionProps) {
  const t = useTranslations('conventions.new');
  const createReady = (ready: ReadyMade) => {
    const words = {
      name: t(`ready.${ready.id}.name`),
      description: t(`ready.${ready.id}.description`),
      part: (part: ReadyPart) => t(`parts.${part}`),
    };
    return onCreate(fromReadyMade(ready, words, newId(), Date.now()));
  };
  const createEmpty = () =>
    onCreate({
      id: newId(),
      name: t('empty.name'),
      description: '',
      rules: {},
      pairs: [],
      otherPairs: 'allowed',
      inForce: true,
      createdAt: Date.now(),
      changedAt: Date.now(),
      revision: 0,
    });
  return (
    <Disclosure
      open={isFirst}
      summary={
        <span className="inline-flex items-center gap-2 text-lg font-semibold">
          <Plus aria-hidden="true" className="size-5" />
          {t('title')}
        </span>
      }
    >
      <p className="mt-2 max-w-prose text-ink-soft">{t('intro')}</p>
      <ul className="mt-4 grid gap-4 md:grid-cols-2">
        {READY_MADE.map((ready) => (
          <Start
            key={ready.id}
            name={t(`ready.${ready.id}.name`)}
            text={t(`ready.${ready.id}.explained`)}
            action={t('start')}
            onStart={() => void createReady(ready)}
          >
            <ReadyExample ready={ready} />
          </Start>
        ))}
        <Start
          name={t('empty.title')}
          text={t('empty.explained')}
          action={t('startEmpty')}
          onStart={() => void createEmpty()}
        />
      </ul>
    </Disclosure>
  );
}

type StartProps = {
  name: string;
  text: string;
  action: string;
  onStart: () => void;
  children?: ReactNode;
};

function Start({ name, text, action, onStart, children }: StartProps) {
  return (
    <li className="grid content-start gap-3 rounded-card border border-line bg-surface p-4">
      <h3 className="font-semibold">{name}</h3>
      <p className="text-sm">{text}</p>
      {children}
      <div>
        <Button size="sm" aria-label={`${action}: ${name}`} onClick={onStart}>
          {action}
        </Button>
      </div>
    </li>
  );
}

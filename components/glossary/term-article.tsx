import type { ReactNode } from 'react';
import type { TermLabels } from '@/components/glossary/term-labels';
import { ExampleBox } from '@/components/ui/example-box';
import { Prose } from '@/components/ui/prose';
import { paramExample } from '@/lib/glossary/examples';
import type { TermId } from '@/lib/glossary/terms';
import type { TermText } from '@/lib/i18n/glossary/en';

type TermArticleProps = {
  id: TermId;
  text: TermText;
  labels: TermLabels;
  /** One below the heading that names the term. */
  heading: 'h2' | 'h3';
  /** What can be done with the good example. */
  exampleAction?: ReactNode;
  /** Beside the examples: a calculator. */
  children?: ReactNode;
};

/** What the glossary says of a term, under a heading that the caller writes. */
export function TermArticle({
  id,
  text,
  labels,
  heading: Heading,
  exampleAction,
  children,
}: TermArticleProps) {
  const values = paramExample(id);
  const good = text.good && { value: values?.good ?? text.good.value ?? '', why: text.good.why };
  const bad = text.bad && { value: values?.bad ?? text.bad.value ?? '', why: text.bad.why };
  const title = (words: string) => <Heading className="text-sm font-semibold">{words}</Heading>;

  return (
    <div className="grid gap-4">
      <p>
        <Prose text={text.what} />
      </p>
      {text.where && (
        <section className="grid gap-1">
          {title(labels.where)}
          <p className="text-sm">
            <Prose text={text.where} />
          </p>
        </section>
      )}
      {good && <ExampleBox side="good" heading={title(labels.good)} {...good} action={exampleAction} />}
      {bad && <ExampleBox side="bad" heading={title(labels.bad)} {...bad} />}
      {children}
      {text.mistakes && (
        <section className="grid gap-1">
          {title(labels.mistakes)}
          <ul className="grid list-disc gap-1 pl-5 text-sm marker:text-ink-soft">
            {text.mistakes.map((mistake) => (
              <li key={mistake}>
                <Prose text={mistake} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {text.more?.map((paragraph) => (
        <p key={paragraph} className="text-sm">
          <Prose text={paragraph} />
        </p>
      ))}
    </div>
  );
}

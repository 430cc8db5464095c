import { type ReactNode, useId } from 'react';

type PageSectionProps = { title: string; intro?: string; children: ReactNode };

export function PageSection({ title, intro, children }: PageSectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid gap-4">
      <div className="grid gap-1">
        <h2 id={headingId} className="text-xl font-semibold">
          {title}
        </h2>
        {intro && <p className="max-w-prose text-ink-soft">{intro}</p>}
      </div>
      {children}
    </section>
  );
}

import { ChevronRight } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

type DisclosureProps = Omit<ComponentProps<'details'>, 'title'> & { summary: ReactNode };

/** The browser's own `<details>`: works without scripts, and finding text in the page opens it. */
export function Disclosure({ summary, children, className, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className={className}>
      <summary className="target flex list-none items-center gap-1.5 rounded-control font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-soft transition-transform [[open]>summary>&]:rotate-90"
        />
        {summary}
      </summary>
      {children}
    </details>
  );
}

'use client';

import { usePathname } from 'next/navigation';

type NavLinksProps = { links: readonly { href: string; text: string }[] };

/** Plain links: the pages share little, and a page load keeps what the browser keeps (form, scroll, history). */
export function NavLinks({ links }: NavLinksProps) {
  const path = `${usePathname()}/`.replace('//', '/');
  const current = links.findLast((link) => path.startsWith(link.href));
  return (
    <ul className="flex flex-wrap sm:gap-x-1">
      {links.map((link) => (
        <li key={link.href}>
          <a
            href={link.href}
            aria-current={link !== current ? undefined : path === link.href ? 'page' : 'true'}
            className="target inline-flex items-center rounded-control px-1.5 text-sm text-ink-soft no-underline sm:px-2.5 sm:text-base hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
          >
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

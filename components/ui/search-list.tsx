import { type ReactNode, useDeferredValue, useState } from 'react';
import { useSettled } from '@/components/hooks/use-settled';
import { SearchField } from '@/components/ui/search-field';

type SearchGroup<Item> = { readonly title: string; readonly items: readonly Item[] };

type SearchListProps<Item extends { readonly id: string }> = {
  /** The whole list in its parts, as it stands while nothing is searched. */
  groups: readonly SearchGroup<Item>[];
  /** What a query finds, the best first. */
  find: (query: string) => readonly Item['id'][];
  words: {
    readonly label: string;
    readonly hint: string;
    readonly nothing: string;
    readonly found: (count: number) => string;
  };
  heading: 'h2' | 'h3';
  children: (items: readonly Item[]) => ReactNode;
};

/** A list with a search above it: all by group; with a query, those found. Without scripts it is the plain list. */
export function SearchList<Item extends { readonly id: string }>({
  groups,
  find,
  words,
  heading: Heading,
  children,
}: SearchListProps<Item>) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed).trim();
  const isSearching = query !== '';
  const all = groups.flatMap(({ items }) => items);
  const found = isSearching ? find(query).flatMap((id) => all.find((item) => item.id === id) ?? []) : all;
  const announced = useSettled(isSearching ? words.found(found.length) : '');

  return (
    <div className="grid gap-8">
      <SearchField
        label={words.label}
        hint={words.hint}
        value={typed}
        onChange={setTyped}
        announced={announced}
      />
      {isSearching && found.length === 0 && <p>{words.nothing}</p>}
      {isSearching && children(found)}
      {!isSearching &&
        groups.map(({ title, items }) => (
          <section key={title} className="grid gap-3">
            <Heading className="text-lg font-semibold">{title}</Heading>
            {children(items)}
          </section>
        ))}
    </div>
  );
}

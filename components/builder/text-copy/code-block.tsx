import { Fragment } from 'react';

/** A link, or parameters of one, in full. Its text is exact: between its pairs stand only places where a line may break. */
export function CodeBlock({ text }: { text: string }) {
  return (
    <code className="block select-all rounded-control bg-sunken p-2 font-mono text-[0.9375rem] [overflow-wrap:anywhere]">
      {text.split(/(?=[?&#])/).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place.
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  );
}

import type { ReactNode } from 'react';

type ParamDotProps = {
  /** Key of a colour in globals.css: one of the nine parameters, or `custom`. */ colour: string;
};

/** The colour of a parameter beside its name. Never the only sign: the name always stands with it. */
export function ParamDot({ colour }: ParamDotProps) {
  return (
    <span
      aria-hidden="true"
      data-param={colour}
      className="inline-block size-2.5 shrink-0 rounded-full bg-param forced-color-adjust-none"
    />
  );
}

export function ParamName({ colour, children }: ParamDotProps & { children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <ParamDot colour={colour} />
      <code data-param={colour} className="font-mono text-[0.9375em] text-param">
        {children}
      </code>
    </span>
  );
}

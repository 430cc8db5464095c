type MarkedLinkProps = {
  link: string;
  /** The part of it to mark. */
  fault?: string | undefined;
};

/** More than a reader looks through. */
const LONGEST = 320;
const END = 80;

/** A link with its faulty part marked: by an underline and colour, and for screen readers by the words beside it. */
export function MarkedLink({ link, fault = '' }: MarkedLinkProps) {
  // Half a character cannot be shown, nor travel from server to client.
  const shown = link.toWellFormed();
  if (shown.length > LONGEST) return `${shown.slice(0, LONGEST - END)}…${shown.slice(-END)}`;
  const at = fault === '' ? -1 : shown.indexOf(fault.toWellFormed());
  if (at < 0) return shown;
  const end = at + fault.length;
  return (
    <>
      {shown.slice(0, at)}
      <mark className="bg-error-soft text-error underline decoration-wavy underline-offset-4">
        {shown.slice(at, end)}
      </mark>
      {shown.slice(end)}
    </>
  );
}

/** The sign of the product; the name stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-6">
      <path
        d="M7 6v11a9 9 0 0 0 18 0V6"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="16" cy="9" r="3" className="fill-accent" />
    </svg>
  );
}

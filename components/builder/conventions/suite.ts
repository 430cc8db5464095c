import { Composer } from '@/components/builder/conventions/composer';
import { ComposerButton } from '@/components/builder/conventions/composer-button';
import { conventionFeed, firstOf } from '@/components/builder/conventions/convention-feed';
import { ConventionLine } from '@/components/builder/conventions/convention-line';
import { KeepValue } from '@/components/builder/conventions/keep-value';
import { LockedHint } from '@/components/builder/conventions/locked-hint';
import { missingStandards } from '@/components/builder/conventions/missing-standards';
import { OnlyThese } from '@/components/builder/conventions/only-these';
import { TeamWords } from '@/components/builder/conventions/team-words';
import { inForce } from '@/lib/conventions/in-force';
import { matchOffers, offersFor } from '@/lib/conventions/offers';
import { lockedBy, standardsOf } from '@/lib/conventions/standards';

/** All of naming conventions in the builder. It comes where this device has a library: see load-conventions.ts. */
export const suite = {
  conventionFeed,
  firstOf,
  inForce,
  standardsOf,
  missingStandards,
  lockedBy,
  offersFor,
  matchOffers,
  Composer,
  ComposerButton,
  ConventionLine,
  KeepValue,
  LockedHint,
  OnlyThese,
  TeamWords,
} as const;

'use client';

import { useEffect } from 'react';
import { keepCopies } from '@/components/hooks/library/keep-copies';

/** Takes into the history what the builder had no time for, because the page was left right after copying. */
export function WaitingCopies() {
  useEffect(() => void keepCopies(), []);
  return null;
}

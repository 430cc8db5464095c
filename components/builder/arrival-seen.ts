import { readStored } from '@/components/hooks/stored';

/** Whether this device has shown where visits arrive already. */
export function isArrivalSeen(): boolean {
  return readStored('utmost.arrival') === 'seen';
}

import { useEffect, useState } from 'react';

const PAUSE = 150;

/** A value once it has stood still for a moment, so that not every letter is asked for. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

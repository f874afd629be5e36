import { createContext, useContext } from 'react';

export interface Capturing {
  readonly takeFiles: (files: readonly File[]) => void;
  /** Opens the box for a text; filled, when it was pasted somewhere on the page. */
  readonly askForText: (text?: string) => void;
  /** Offers to fetch an address that was pasted somewhere on the page. */
  readonly askForAddress: (address: string) => void;
}

export const CapturingContext = createContext<Capturing>({ takeFiles: () => {}, askForText: () => {}, askForAddress: () => {} });

export function useCapturing(): Capturing {
  return useContext(CapturingContext);
}

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { EvidenceSheet } from './evidence-sheet.tsx';
import type { Evidenced } from './evidenced.ts';

const OpenEvidence = createContext<((evidenced: Evidenced) => void) | null>(null);

/** Everything inside can open its evidence in one sheet at the side. */
export function EvidenceFrame({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Evidenced | null>(null);
  const open = useMemo(() => (evidenced: Evidenced) => setShown(evidenced), []);
  return (
    <OpenEvidence value={open}>
      {children}
      <EvidenceSheet evidenced={shown} onClose={() => setShown(null)} />
    </OpenEvidence>
  );
}

export function useOpenEvidence(): (evidenced: Evidenced) => void {
  const open = useContext(OpenEvidence);
  if (open === null) throw new Error('useOpenEvidence stands outside EvidenceFrame');
  return open;
}

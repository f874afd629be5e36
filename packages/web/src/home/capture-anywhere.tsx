import type { ReactNode } from 'react';

export function CaptureAnywhere({ children }: { readonly children: ReactNode }) {
  return children;
}

import { useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { problemSentence } from '../api/problem-sentence.ts';
import type { CaptureOutcome } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';
import { giveAddress } from './addresses-given.ts';
import { captureFiles, captureText } from './capture.ts';
import { CapturingContext } from './capture-context.ts';
import { useDropAndPaste } from './drop-and-paste.ts';

const AddressDialog = lazy(async () => ({ default: (await import('./address-dialog.tsx')).AddressDialog }));
const PasteDialog = lazy(async () => ({ default: (await import('./paste-dialog.tsx')).PasteDialog }));

/** Files dropped, and files or texts pasted, are taken in on whichever page one stands. */
export function CaptureAnywhere({ children }: { readonly children: ReactNode }) {
  const speech = useSpeech();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [asked, setAsked] = useState<string | null>(null);
  const [offered, setOffered] = useState<string | null>(null);

  const tell = useCallback(
    (captured: Promise<readonly CaptureOutcome[]>) => {
      captured.then(
        (outcomes) => {
          // Home shows each outcome; elsewhere a message leads there and nobody is torn from her work.
          if (pathname === '/') return;
          const { texts, say } = speech;
          notify({
            message: say(texts.home.takenCount, { n: outcomes.length }),
            next: { label: texts.home.showOutcomes, act: () => void navigate({ to: '/' }) },
          });
        },
        (failure: unknown) => notify({ message: problemSentence(failure, speech), failure: true }),
      );
    },
    [navigate, pathname, speech],
  );

  const capturing = useMemo(
    () => ({
      takeFiles: (files: readonly File[]) => {
        if (files.length > 0) tell(captureFiles(files));
      },
      askForText: (text = '') => setAsked(text),
      askForAddress: setOffered,
    }),
    [tell],
  );
  const dragging = useDropAndPaste(capturing);

  return (
    <CapturingContext value={capturing}>
      {children}
      {dragging && (
        <div className="drop-veil" aria-hidden="true">
          <strong>{speech.texts.home.dropNow}</strong>
        </div>
      )}
      {asked !== null && (
        <Suspense fallback={null}>
          <PasteDialog
            pasted={asked}
            onClose={() => setAsked(null)}
            onRead={(text, title) => {
              setAsked(null);
              tell(captureText(text, title));
            }}
          />
        </Suspense>
      )}
      {offered !== null && (
        <Suspense fallback={null}>
          <AddressDialog
            address={offered}
            onClose={() => setOffered(null)}
            onFetch={(address) => {
              setOffered(null);
              giveAddress(address).then(
                () => pathname !== '/' && void navigate({ to: '/' }),
                (failure: unknown) => notify({ message: problemSentence(failure, speech), failure: true }),
              );
            }}
          />
        </Suspense>
      )}
    </CapturingContext>
  );
}

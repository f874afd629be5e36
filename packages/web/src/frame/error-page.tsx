import { useRouter } from '@tanstack/react-router';
import { problemSentence } from '../api/problem-sentence.ts';
import { Problem } from '../api/client.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { NotSignedInPage } from './not-signed-in-page.tsx';

export function ErrorPage({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const speech = useSpeech();
  const router = useRouter();
  // An address whose id is none is no page either.
  if (error instanceof Problem && (error.status === 404 || error.status === 422)) return <NotFoundPage />;
  if (error instanceof Problem && error.code === 'not-signed-in') return <NotSignedInPage />;
  const { texts } = speech;
  return (
    <div className="page page-message">
      <h1>{texts.frame.errorTitle}</h1>
      <p>{error instanceof Problem ? problemSentence(error, speech) : texts.frame.errorHint}</p>
      {error instanceof Error && !(error instanceof Problem) && <pre dir="ltr">{error.message}</pre>}
      <Button
        look="primary"
        onPress={() => {
          reset?.();
          void router.invalidate();
        }}
      >
        {texts.frame.retry}
      </Button>
    </div>
  );
}

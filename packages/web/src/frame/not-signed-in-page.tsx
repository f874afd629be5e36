import { useQueryClient } from '@tanstack/react-query';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';

/** No session: the address that opens the register is printed where it was started. */
export function NotSignedInPage() {
  const { texts } = useSpeech();
  const queries = useQueryClient();
  return (
    <div className="page page-message">
      <h1>{texts.frame.notSignedInTitle}</h1>
      <p>{texts.frame.notSignedInHint}</p>
      <Button look="primary" onPress={() => void queries.invalidateQueries()}>
        {texts.frame.retry}
      </Button>
    </div>
  );
}

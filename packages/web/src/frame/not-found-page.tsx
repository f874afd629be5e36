import { useSpeech } from '../language/language.tsx';
import { buttonClass } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';

export function NotFoundPage() {
  const { texts } = useSpeech();
  return (
    <div className="page page-message">
      <h1>{texts.frame.notFoundTitle}</h1>
      <p>{texts.frame.notFoundHint}</p>
      <Link to="/" className={buttonClass('primary')}>
        {texts.frame.toHome}
      </Link>
    </div>
  );
}

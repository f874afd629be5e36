import { useSpeech } from '../language/language.tsx';

export function HomePage() {
  const { texts } = useSpeech();
  return <div className="page"><h1>{texts.home.title}</h1></div>;
}

import { useSpeech } from '../language/language.tsx';

/** An ISO day in words, with Umm al-Qura beside it when the reader wants both. */
export function DateText({ iso }: { readonly iso: string }) {
  const { gregorian, hijri } = useSpeech().day(iso);
  return (
    <time dateTime={iso}>
      <bdi>{gregorian}</bdi>
      {hijri !== null && (
        <>
          {/* The dot between them is drawn: copied or read aloud, the year and the day must not run together. */}{' '}
          <span className="date-hijri">
            <bdi>{hijri}</bdi>
          </span>
        </>
      )}
    </time>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import { Problem } from '../api/problem.ts';
import { sessionQuery } from '../api/queries.ts';
import { CaptureAnywhere } from '../home/capture-anywhere.tsx';
import { useSpeech } from '../language/language.tsx';
import { Progress } from '../parts/progress.tsx';
import { Toasts } from '../parts/toast.tsx';
import { Header } from './header.tsx';
import { NotSignedInPage } from './not-signed-in-page.tsx';
import { ServerGone } from './server-gone.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useFocusOnArrival, usePageTitle } from './use-page-title.ts';

/** Header, page, messages; the same on every page. */
export function PageFrame() {
  const { texts } = useSpeech();
  const session = useQuery(sessionQuery);
  const main = useRef<HTMLElement>(null);
  usePageTitle(main);
  useFocusOnArrival(main);
  useFocusKept(main);
  const signedOut = session.error instanceof Problem && session.error.code === 'not-signed-in';
  return (
    <CaptureAnywhere>
      <a className="skip-link" href="#content">
        {texts.frame.skip}
      </a>
      <Header />
      <ServerGone />
      <main ref={main} id="content" tabIndex={-1}>
        {signedOut ? (
          <NotSignedInPage />
        ) : (
          <Suspense fallback={<PageLoading />}>
            <Outlet />
          </Suspense>
        )}
      </main>
      <Toasts />
    </CaptureAnywhere>
  );
}

/** Shown when a page takes its time. */
export function PageLoading() {
  const { texts } = useSpeech();
  return (
    <div className="page page-loading">
      <Progress label={texts.frame.loading} />
    </div>
  );
}

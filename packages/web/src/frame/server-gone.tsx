import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem, SERVER_GONE } from '../api/problem.ts';
import { sessionQuery } from '../api/queries.ts';
import { useSpeech } from '../language/language.tsx';

const HEARTBEAT = 15_000;
const KNOCK = 3_000;

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** A banner while nothing answers; when the server is back every page asks anew by itself. */
export function ServerGone() {
  const { texts } = useSpeech();
  const queries = useQueryClient();
  const online = useOnline();
  const session = useQuery({
    ...sessionQuery,
    networkMode: 'always',
    refetchInterval: (asked) => (asked.state.status === 'error' ? KNOCK : HEARTBEAT),
  });
  const gone = session.error instanceof Problem && session.error.code === SERVER_GONE;
  const wasGone = useRef(false);
  useEffect(() => {
    if (wasGone.current && !gone && session.isSuccess) void queries.invalidateQueries();
    wasGone.current = gone;
  }, [gone, session.isSuccess, queries]);
  if (!gone) return null;
  return (
    <p className="banner" role="alert">
      {/* A server on this very machine answers without any network, so that is asked first. */}
      {online ? texts.frame.serverGone : texts.frame.offline}
    </p>
  );
}

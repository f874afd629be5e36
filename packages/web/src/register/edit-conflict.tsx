import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';

interface EditConflictProps {
  /** What the register holds by now, as items of a list. */
  readonly children: ReactNode;
  readonly onTake: () => void;
}

/** Somebody else has saved meanwhile: what the register holds by now, beside what is being saved. */
export function EditConflict({ children, onTake }: EditConflictProps) {
  const words = useSpeech().texts.register.edit;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="conflict" role="alert" ref={section}>
      <p>
        <strong>{words.stale}</strong> {words.staleHow}
      </p>
      <h3>{words.theirs}</h3>
      <ul>{children}</ul>
      <Button small onPress={onTake}>
        {words.takeTheirs}
      </Button>
    </section>
  );
}

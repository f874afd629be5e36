import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Link } from '../parts/link.tsx';
import { kindsInOrder, placeOfKind } from './places.ts';

/** What the register holds, kind by kind: links that unfold. A menu of the widget library would weigh a third of the first page. */
export function RegisterMenu() {
  const { texts } = useSpeech();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = pathname.startsWith('/entries') || kindsInOrder.some((kind) => pathname === placeOfKind[kind]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const pressedElsewhere = ({ target }: Event) => {
      if (target instanceof Node && whole.current?.contains(target) !== true) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    // Whoever presses or tabs elsewhere is done with it.
    addEventListener('pointerdown', pressedElsewhere);
    addEventListener('focusin', pressedElsewhere);
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('pointerdown', pressedElsewhere);
      removeEventListener('focusin', pressedElsewhere);
      removeEventListener('keydown', escape);
    };
  }, [isOpen]);

  return (
    <div ref={whole} className="unfolding">
      <button
        ref={button}
        type="button"
        className={isHere ? 'header-link active' : 'header-link'}
        aria-expanded={isOpen}
        aria-controls="register-kinds"
        onClick={() => setOpen(!isOpen)}
      >
        {texts.frame.register}
        <span className="chevron" aria-hidden="true" />
      </button>
      <ul id="register-kinds" className="unfolded" hidden={!isOpen}>
        {kindsInOrder.map((kind) => (
          <li key={kind}>
            <Link to={placeOfKind[kind]} className="option option-two-lines" onClick={() => setOpen(false)}>
              <span>{texts.kinds.many[kind]}</span>
              <span className="option-note">{texts.kinds.hint[kind]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

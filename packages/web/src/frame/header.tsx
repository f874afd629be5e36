import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useSpeech } from '../language/language.tsx';
import { Link } from '../parts/link.tsx';
import { PreferencesDialog } from '../preferences/preferences-dialog.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { kindsInOrder, placeOfKind } from './places.ts';

export function Header() {
  const { texts } = useSpeech();
  return (
    <header className="header no-print">
      <Link to="/" className="header-name">
        <span>{texts.frame.name}</span>
      </Link>
      <nav className="header-nav" aria-label={texts.frame.navigation}>
        <Link to="/" className="header-link" activeOptions={{ exact: true }}>
          {texts.frame.home}
        </Link>
        <Link to="/documents" className="header-link">
          {texts.frame.documents}
        </Link>
        <RegisterMenu />
      </nav>
      <div className="header-search">
        <SearchBox />
      </div>
      <div className="header-tools">
        <LanguageSwitch />
        <PreferencesButton />
      </div>
    </header>
  );
}

function RegisterMenu() {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const here = kindsInOrder.find((kind) => pathname === placeOfKind[kind]);
  return (
    <MenuTrigger>
      <AriaButton className={here === undefined && !pathname.startsWith('/entries') ? 'header-link' : 'header-link active'}>
        {texts.frame.register}
        <span className="chevron" aria-hidden="true" />
      </AriaButton>
      <Popover className="popover">
        <Menu className="options" onAction={(kind) => void navigate({ to: String(kind) })}>
          {kindsInOrder.map((kind) => (
            <MenuItem key={kind} id={placeOfKind[kind]} className="option option-two-lines" textValue={texts.kinds.many[kind]}>
              <span>{texts.kinds.many[kind]}</span>
              <span className="option-note">{texts.kinds.hint[kind]}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function PreferencesButton() {
  const { texts } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <>
      <AriaButton className="button button-plain header-icon" aria-label={texts.frame.preferences} onPress={() => setOpen(true)}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M3 6h8M15 6h2M3 14h2M9 14h8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          <circle cx="13" cy="6" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="7" cy="14" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </AriaButton>
      <PreferencesDialog isOpen={open} onClose={() => setOpen(false)} />
    </>
  );
}

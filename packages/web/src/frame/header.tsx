import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { RegisterMenu } from './register-menu.tsx';

const PreferencesDialog = lazy(async () => ({ default: (await import('../preferences/preferences-dialog.tsx')).PreferencesDialog }));

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

function PreferencesButton() {
  const { texts } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" className="header-icon" aria-label={texts.frame.preferences} onPress={() => setOpen(true)}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M3 6h8M15 6h2M3 14h2M9 14h8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          <circle cx="13" cy="6" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="7" cy="14" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <PreferencesDialog isOpen onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

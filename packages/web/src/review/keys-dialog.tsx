import { useSpeech } from '../language/language.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Kbd } from '../parts/kbd.tsx';
import { shownKeys } from './shortcuts.ts';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { texts } = useSpeech();
  const { help, commands } = texts.review;
  return (
    <Dialog title={help.title} isOpen onClose={onClose}>
      <dl className="keys">
        {shownKeys.map(({ command, keys }) => (
          <div key={command} className="key-line">
            <dt>{commands[command]}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
        <div className="key-line">
          <dt>{help.close}</dt>
          <dd>
            <Kbd>Esc</Kbd>
          </dd>
        </div>
      </dl>
      <p className="field-hint">{help.hint}</p>
    </Dialog>
  );
}

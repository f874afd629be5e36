import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { AddressField } from './address-field.tsx';
import { giveAddress } from './addresses-given.ts';
import { useCapturing } from './capture-context.ts';
import { LevelChoice } from './level-choice.tsx';

/** The visible place for what can be done anywhere: drop, choose, paste. */
export function DropArea() {
  const { texts } = useSpeech();
  const { takeFiles, askForText } = useCapturing();
  return (
    <section className="drop-area no-print" aria-label={texts.home.dropTitle}>
      <div>
        <p className="drop-title">{texts.home.dropTitle}</p>
        <p className="drop-hint">{texts.home.dropHint}</p>
      </div>
      <div className="drop-actions">
        <LevelChoice />
        <FileTrigger allowsMultiple onSelect={(files) => takeFiles([...(files ?? [])])}>
          <Button look="primary">{texts.home.chooseFile}</Button>
        </FileTrigger>
        <Button onPress={() => askForText()}>{texts.home.pasteText}</Button>
      </div>
      <AddressField label={texts.home.addressLabel} action={texts.home.fetchPage} onGive={(address) => giveAddress(address)} />
    </section>
  );
}

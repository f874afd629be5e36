import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { WebAddress } from '../parts/web-address.tsx';
import { LevelChoice } from './level-choice.tsx';

export interface AddressDialogProps {
  readonly address: string;
  readonly onFetch: (address: string) => void;
  readonly onClose: () => void;
}

/** Offers to fetch an address that was pasted; Enter does. */
export function AddressDialog({ address, onFetch, onClose }: AddressDialogProps) {
  const { texts } = useSpeech();
  return (
    <Dialog title={texts.home.addressTitle} isOpen onClose={onClose}>
      <p>
        <WebAddress address={address} />
      </p>
      <p className="drop-hint">{texts.home.addressHint}</p>
      <LevelChoice />
      <div className="dialog-actions">
        <Button onPress={onClose}>{texts.frame.cancel}</Button>
        <Button look="primary" takesFocus onPress={() => onFetch(address)}>
          {texts.home.fetchPage}
        </Button>
      </div>
    </Dialog>
  );
}

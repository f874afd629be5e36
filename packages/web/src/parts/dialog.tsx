import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useSpeech } from '../language/language.tsx';
import { Button } from './button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `sheet` slides in at the end side and leaves the page readable beside it. */
  readonly look?: 'box' | 'wide' | 'sheet';
}

/** A dialog over the page; Escape and a press outside close it. */
export function Dialog({ title, isOpen, onClose, children, look = 'box' }: DialogProps) {
  const { texts } = useSpeech();
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={look === 'sheet' ? 'veil veil-sheet' : 'veil'}
    >
      <Modal className={`modal modal-${look}`}>
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="plain" aria-label={texts.frame.close} onPress={onClose}>
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

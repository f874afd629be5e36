import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { problemSentence } from '../api/problem-sentence.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

export interface AddressFieldProps {
  readonly label: string;
  /** What the button says, and what it does with the address. */
  readonly action: string;
  readonly onGive: (address: string) => Promise<unknown>;
}

/** A line for an address of the web; Enter does what the button does. */
export function AddressField({ label, action, onGive }: AddressFieldProps) {
  const speech = useSpeech();
  const labelId = useId();
  const [address, setAddress] = useState('');
  const giving = useMutation({ mutationFn: () => onGive(address.trim()), onSuccess: () => setAddress('') });
  const isEmpty = address.trim() === '';
  return (
    <form
      className="address-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !giving.isPending) giving.mutate();
      }}
    >
      <span id={labelId} className="field-label address-label">
        {label}
      </span>
      <Field
        aria-labelledby={labelId}
        type="text"
        inputMode="url"
        autoComplete="off"
        value={address}
        onChange={(written) => {
          setAddress(written);
          giving.reset();
        }}
        {...(giving.isError ? { error: problemSentence(giving.error, speech) } : {})}
      />
      <Button type="submit" isDisabled={isEmpty || giving.isPending}>
        {action}
      </Button>
    </form>
  );
}

import { readableAddress } from './readable-address.ts';

/** An address of the web, which runs from left to right wherever it stands. */
export function WebAddress({ address }: { readonly address: string }) {
  return (
    <bdi dir="ltr" className="web-address">
      {readableAddress(address)}
    </bdi>
  );
}

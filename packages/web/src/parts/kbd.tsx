/** A key, as it is printed on the keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="kbd" dir="ltr">{children}</kbd>;
}

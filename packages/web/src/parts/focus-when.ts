/** For what a person has just opened herself: the focus goes there, as she expects. Nothing takes it on loading a page. */
export function focusWhen(takesFocus: boolean): { readonly autoFocus?: true } {
  return takesFocus ? { autoFocus: true } : {};
}

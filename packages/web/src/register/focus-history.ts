/** Where one goes on reading once the button that was pressed is gone. */
export function focusHistory(): void {
  document.getElementById('history')?.focus({ preventScroll: true });
}

import type { Page } from 'playwright-core';

/** Lets a file fall on the page, as from the desktop. */
export async function dropFile(page: Page, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  await page.evaluate(
    ([fileName = '', content = '']) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], fileName));
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
      }
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
}

import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { notify } from '../parts/toast.tsx';
import { asHtml, asTabbedText, type CopiedTable } from './copy-table.ts';

/** Copies what the table shows, as a table for Word and mail and as tabbed text for Excel. */
export function CopyTableButton({ table }: { readonly table: Omit<CopiedTable, 'direction'> }) {
  const { texts, say, direction } = useSpeech();
  const { copy, copied, notCopied } = texts.register.table;
  const copyNow = async (): Promise<void> => {
    const done = await copyOut({ ...table, direction });
    notify(done ? { message: say(copied, { n: table.lines.length }) } : { message: notCopied, failure: true });
  };
  return (
    <Button small className="no-print" onPress={() => void copyNow()}>
      {copy}
    </Button>
  );
}

async function copyOut(table: CopiedTable): Promise<boolean> {
  const text = asTabbedText(table);
  const html = asHtml(table);
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyTheOldWay(text, html);
  }
}

/** For browsers that give no clipboard to pages served without a certificate. */
function copyTheOldWay(text: string, html: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}

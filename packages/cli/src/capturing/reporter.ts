import type { Asked } from '../asked.ts';
import { write } from '../output.ts';
import { openPace, showProgress } from '../progress.ts';
import { shownName } from '../say-problem.ts';
import type { Became } from './capture-one.ts';
import type { FailuresFile } from './failures-file.ts';
import type { Wanted } from './files-asked-for.ts';
import type { Tally } from './tally.ts';

/** Says what becomes of each file: a line that stays, a bar on a terminal, and at the end the sum. */
export interface Reporter {
  readonly setTotal: (total: number | null) => void;
  readonly begin: (file: string) => void;
  readonly report: (wanted: Wanted, became: Became) => Promise<void>;
  readonly say: (line: string) => Promise<void>;
  readonly end: (isStopped: boolean) => Promise<void>;
}

export function openReporter({ wish, texts, terminal }: Asked, tally: Tally, failures: FailuresFile | null): Reporter {
  const progress = showProgress(terminal.errors);
  const pace = openPace(() => performance.now());
  let total: number | null = null;
  let isSilent = false;

  const show = (file: string): void => {
    if (wish.watch || total === 1) return;
    const { perSecond, left } = pace(tally.total(), total);
    progress.show(tally.total(), total, `${texts.capture.pace(perSecond, left)} · ${shownName(file, texts)}`);
  };
  const line = async (stream: Asked['terminal']['output'], text: string): Promise<void> => {
    progress.clear();
    await write(stream, `${text}\n`);
  };
  const refused = async (file: string, became: Became & { readonly became: 'refused' }): Promise<void> => {
    tally.refuse(became.code, became.plain);
    await failures?.add(file, became.code, became.reason);
    await line(terminal.errors, `${shownName(file, texts)}: ${became.reason}${moved(became.place)}`);
  };
  const moved = (place: string | null): string => (place === null ? '' : ` · ${texts.capture.movedTo(shownName(place, texts))}`);

  return {
    setTotal: (counted) => {
      total = counted;
    },
    begin: show,
    report: async ({ file }, became) => {
      if (became.became === 'again') {
        if (became.because === 'no-answer' && !isSilent) await line(terminal.errors, texts.capture.noAnswer);
        isSilent = became.because === 'no-answer';
        return;
      }
      isSilent = false;
      if (became.became === 'refused') await refused(file, became);
      else {
        tally.add(became.became);
        const found = became.became === 'captured' ? ` · ${texts.capture.toReview(became.pending)}` : '';
        await line(terminal.output, `${texts.capture[became.became]}: ${shownName(file, texts)}${found}${moved(became.place)}`);
      }
      show(file);
    },
    say: (text) => line(terminal.errors, text),
    end: async (isStopped) => {
      progress.clear();
      if (tally.total() > 1 || tally.hasLeftOut() || wish.watch) for (const text of tally.lines(texts)) await line(terminal.errors, text);
      if (isStopped) await line(terminal.errors, texts.capture.stopped);
    },
  };
}

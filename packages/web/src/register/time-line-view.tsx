import { Fragment, useState } from 'react';
import type { EntryPage, TimelineItem } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { EntryAnchor } from './entry-anchor.tsx';
import { eventLabel } from './fact-labels.ts';
import { layOutTimeLine } from './time-line.ts';
import { WrittenDateText } from './written-date-text.tsx';

/** What happened and what is due, along a line: across in a wide window, downwards in a narrow one. */
export function TimeLineView({ entry }: { readonly entry: EntryPage }) {
  const { texts } = useSpeech();
  const [now] = useState(() => new Date().toISOString().slice(0, 10));
  if (entry.timeline.length === 0) return null;
  const { stops, undated, today } = layOutTimeLine(entry.timeline, now);
  const words = texts.register.entry;
  return (
    <section>
      <h2 id="time-line">{words.timeLine}</h2>
      {stops.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        <section className="time-line-frame" aria-labelledby="time-line" tabIndex={0}>
          <ol className="time-line">
            {stops.map(({ item, gap, ahead }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two things may happen on one day to one entry
              <Fragment key={index}>
                {today === index && <li className="time-line-today">{words.today}</li>}
                <li className={`time-line-stop time-line-gap-${gap}${ahead ? ' time-line-ahead' : ''}`}>
                  {item.date !== null && <WrittenDateText date={item.date} />}
                  <What item={item} self={entry.id} />
                  {ahead && <span className="visually-hidden">{words.ahead}</span>}
                </li>
              </Fragment>
            ))}
          </ol>
        </section>
      )}
      {undated.length > 0 && (
        <div className="time-line-undated">
          <h3>{words.undated}</h3>
          <ul>
            {undated.map((item, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- what has no date has no name but its place
              <li key={index}>
                <What item={item} self={entry.id} /> {item.date !== null && <WrittenDateText date={item.date} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function What({ item, self }: { readonly item: TimelineItem; readonly self: string }) {
  const speech = useSpeech();
  return (
    <span className="time-line-what">
      <span className="time-line-event">{eventLabel(item.event, speech)}</span>
      {item.entry !== null && item.entry.id !== self && <EntryAnchor entry={item.entry} />}
    </span>
  );
}

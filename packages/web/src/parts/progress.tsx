import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressProps {
  readonly label: string;
  /** 0–100; left out while nobody knows. */
  readonly value?: number;
}

/** For whatever takes longer than half a second. */
export function Progress({ label, value }: ProgressProps) {
  return (
    <ProgressBar className="progress" {...(value === undefined ? { isIndeterminate: true } : { value })}>
      {({ percentage }) => (
        <>
          <Label className="field-label">{label}</Label>
          <div className="progress-track">
            <div
              className={value === undefined ? 'progress-bar progress-moving' : 'progress-bar'}
              style={value === undefined ? {} : { inlineSize: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}

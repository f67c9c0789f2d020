import { Attempt } from './Attempt';
import type { Copy } from './actions';
import { Clocks } from './Clocks';
import { type ControlsProps, listControls } from './controls';
import { Disclosure } from './Disclosure';
import { LawChoice } from './LawChoice';
import { type Marking, Questions } from './Questions';
import { writeReport } from './report';

/** The controls' props, and what only their own script can do. */
type LiveControlsProps = ControlsProps & { readonly copy: Copy; readonly marking: Marking };

type ControlProps = LiveControlsProps & { readonly label: string };

/** The banner's controls: what opens, and what can be done. */
export function BannerControls(props: LiveControlsProps) {
  return (
    <>
      {listControls(props.view, props.report).map(([id, label]) => {
        const Control = controls[id];
        return <Control key={id === 'forget' ? 'track' : id} {...props} label={label} />;
      })}
    </>
  );
}

const controls = {
  questions: ({ view, actions, label, pressed, walk, marking }: ControlProps) =>
    view && (
      <Questions
        label={label}
        pressed={pressed === 'questions'}
        walk={walk}
        rows={view.assessment.questions}
        today={view.assessment.today}
        actions={actions}
        marking={marking}
      />
    ),
  dates: ({ view, actions, label, pressed }: ControlProps) => (
    <Disclosure label={label} pressed={pressed === 'dates'}>
      {() => view && <Clocks {...view} actions={actions} />}
    </Disclosure>
  ),
  law: ({ view, actions, label, pressed }: ControlProps) => (
    <Disclosure label={label} pressed={pressed === 'law'}>
      {() => view && <LawChoice view={view} actions={actions} />}
    </Disclosure>
  ),
  report: ({ report, copy, label, pressed }: ControlProps) => (
    <Attempt label={label} done="Copied." pressed={pressed === 'report'} run={() => copy(writeReport(report))} />
  ),
  track: Tracking,
  forget: Tracking,
  editor: ({ actions, label }: ControlProps) => (
    <button type="button" data-control="editor" onClick={actions.openEditor}>
      {label}
    </button>
  ),
} as const;

/** One button for both ways, so that focus stays on it. */
function Tracking({ view, actions, label, pressed }: ControlProps) {
  return view?.tracked ? (
    <Attempt
      label={label}
      confirm="ReplyDue will forget this request and what you corrected in it."
      done="No longer tracked."
      pressed={pressed === 'forget'}
      run={actions.forget}
    />
  ) : (
    <Attempt
      label={label}
      done="Tracked: you find it under ReplyDue's button in the toolbar."
      pressed={pressed === 'track'}
      run={actions.track}
    />
  );
}

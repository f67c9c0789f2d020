import type { ComponentChildren } from 'preact';
import '../../components/panel.css';
import '../../components/letter/letter.css';
import '../../components/casebook/case/case.css';
import '../../components/casebook/timeline/timeline.css';
import { Casebook } from '../../components/casebook/Casebook';
import { desk } from './desk';

interface OpenCasesProps {
  /** Address of the thread whose case is open; null: none. */
  readonly url: string | null;
  readonly goTo: (url: string | null) => void;
  /** What stands there while no case is open. */
  readonly list: () => ComponentChildren;
}

/** The case that is open, beside the others. */
export function OpenCases(props: OpenCasesProps) {
  return <Casebook desk={desk} {...props} />;
}

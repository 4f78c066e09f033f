import type { ComponentChildren } from 'preact';
import { Disclosure } from '../disclosure';
import type { Send } from '../event';

/** A title that unfolds the list under it, whose id is the title's and `-list`. */
export function ListDisclosure(props: {
  readonly id: string;
  readonly isOpen: boolean;
  readonly send: Send;
  readonly children: ComponentChildren;
}) {
  const { id, isOpen, send, children } = props;
  return (
    <Disclosure
      id={id}
      controls={`${id}-list`}
      isOpen={isOpen}
      press={() => {
        send({ kind: 'section-pressed', name: id });
      }}
    >
      {children}
    </Disclosure>
  );
}

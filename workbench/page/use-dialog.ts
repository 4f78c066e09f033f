import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Opens a dialog when it is put on the page, and gives the focus back to where it was when it is taken away. */
export function useDialog(dialog: RefObject<HTMLDialogElement | null>, isModal: boolean): void {
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    if (isModal) shown?.showModal();
    else shown?.show();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

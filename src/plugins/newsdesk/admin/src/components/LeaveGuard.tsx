import { useEffect } from 'react';
import { Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useBlocker } from 'react-router-dom';

interface LeaveGuardProps {
  isUnsaved: boolean;
  title: string;
  text: string;
}

/** Asks before a page with something unsaved is left, by a link of the panel or by the browser. */
export const LeaveGuard = ({ isUnsaved, title, text }: LeaveGuardProps) => {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  if (blocker.state !== 'blocked') {
    return null;
  }
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && blocker.reset()}>
      <ConfirmDialog title={title} variant="danger-light" onConfirm={() => blocker.proceed()}>
        {text}
      </ConfirmDialog>
    </Dialog.Root>
  );
};

import { useRBAC } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../../contracts/permissions';

const CHECKED = [PERMISSIONS.read, PERMISSIONS.import, PERMISSIONS.decide, PERMISSIONS.merge].map((action) => ({
  action,
  subject: null,
}));

export interface DeskPermissions {
  isLoading: boolean;
  canRead: boolean;
  canImport: boolean;
  canDecide: boolean;
  canMerge: boolean;
}

/** Gives what the user may do at the desk; all false until it is known. */
export const useDeskPermissions = (): DeskPermissions => {
  const { isLoading, allowedActions } = useRBAC(CHECKED);
  return {
    isLoading,
    canRead: allowedActions.canRead === true,
    canImport: allowedActions.canImport === true,
    canDecide: allowedActions.canDecide === true,
    canMerge: allowedActions.canMerge === true,
  };
};

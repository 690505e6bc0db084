/** Folder of a path with its final slash; '' for a file at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Name of a file without its folder. */
export const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Name of a file without folder and last extension. */
export const stemOf = (path: string): string => fileOf(path).replace(/\.[^.]*$/, '');

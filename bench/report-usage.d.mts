/** CPU seconds, user and system, of all processes that this one has waited for; 0 where the system doesn't tell. */
export function childrenCpuS(): number;

/** SQL for a timestamp column as ISO 8601 in UTC, to the millisecond: `2026-11-23T10:00:00.000Z`. */
export const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

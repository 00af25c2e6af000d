/**
 * The dispatch catalogue 派单目录: its versions, and what one changes against another. How it is kept
 * stands in {@code draft}, {@code check} and {@code table}.
 */
package line12345.ticketing.dispatch.catalogue;

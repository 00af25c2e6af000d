/** Dispatch 派单: offices, the dispatch catalogue 派单目录, and an office's own steps. */
package line12345.ticketing.dispatch;

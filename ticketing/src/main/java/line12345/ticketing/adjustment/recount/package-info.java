/** Counting deadlines again 重新计算: which clocks of the open tickets a change would move, and how. */
package line12345.ticketing.adjustment.recount;

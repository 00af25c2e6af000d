/** Tickets 工单, dispatch 派单, deadlines 时限, callbacks 回访, ratings 好差评 and their figures. */
package line12345.ticketing;

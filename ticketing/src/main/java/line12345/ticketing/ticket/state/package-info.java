/**
 * Where a ticket and its parts stand 工单状态, and the one table of steps 工单流转 between: by whom, from
 * where, to where. Source: docs/decisions/0018.
 */
package line12345.ticketing.ticket.state;

/**
 * Tickets page by page 工单分页: each list through an index, a page begins after the last line read.
 */
package line12345.ticketing.ticket.listing;

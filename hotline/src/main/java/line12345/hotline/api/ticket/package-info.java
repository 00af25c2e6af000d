/** Tickets 工单 by the interface: file, read, list, reveal. */
package line12345.hotline.api.ticket;

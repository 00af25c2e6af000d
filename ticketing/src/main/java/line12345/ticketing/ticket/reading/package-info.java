/** Reading tickets 工单查阅: lists, details and progress, each for somebody whose business it is. */
package line12345.ticketing.ticket.reading;

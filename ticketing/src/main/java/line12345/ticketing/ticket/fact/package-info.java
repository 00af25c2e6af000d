/** What has happened to a ticket or to one office's part of it 工单事实, told to whoever listens. */
package line12345.ticketing.ticket.fact;

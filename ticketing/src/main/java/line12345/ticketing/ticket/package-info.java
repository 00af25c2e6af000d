/** The ticket 工单: its number, states, history and attachments. */
package line12345.ticketing.ticket;

/**
 * Tickets that both sides have 往来工单: sent to a partner or taken from one, both numbers side by
 * side, and what each side says of them.
 */
package line12345.ticketing.partner.item;
